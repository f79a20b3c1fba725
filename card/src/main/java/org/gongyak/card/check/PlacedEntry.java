package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.PeriodProgress;

/**
 * A progress entry with its path and the period it stands in.
 *
 * @param texts title and details, in order; made once, for every check looks at them
 */
public record PlacedEntry(
        CardPath path, int periodIndex, PeriodProgress period, int groupIndex, Entry entry, List<Passage> texts) {

    public PlacedEntry {
        texts = List.copyOf(texts);
    }

    static List<PlacedEntry> listOf(Card card) {
        List<PlacedEntry> all = new ArrayList<>();
        for (int p = 0; p < card.progress().size(); p++) {
            PeriodProgress period = card.progress().get(p);
            for (int g = 0; g < period.groups().size(); g++) {
                List<Entry> entries = period.groups().get(g).entries();
                for (int e = 0; e < entries.size(); e++) {
                    CardPath path = CardPath.of("progress", p, "groups", g, "entries", e);
                    Entry entry = entries.get(e);
                    all.add(new PlacedEntry(path, p, period, g, entry, texts(path, entry)));
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<Passage> texts(CardPath path, Entry entry) {
        List<Passage> texts = new ArrayList<>();
        texts.add(Passage.of(path.at("title"), entry.title()));
        CardPath details = path.at("details");
        for (int i = 0; i < entry.details().size(); i++) {
            Detail detail = entry.details().get(i);
            texts.add(Passage.of(details.at(i).at("text"), detail.text()));
        }
        return texts;
    }

    public Passage title() {
        return texts.getFirst();
    }

    /** The text of its n-th detail, counted from 0. */
    public Passage detail(int index) {
        return texts.get(index + 1);
    }
}
