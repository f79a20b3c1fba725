package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.PeriodProgress;

/** A progress entry with its path and the period it stands in. */
public record PlacedEntry(CardPath path, int periodIndex, PeriodProgress period, int groupIndex, Entry entry) {

    static List<PlacedEntry> listOf(Card card) {
        List<PlacedEntry> all = new ArrayList<>();
        for (int p = 0; p < card.progress().size(); p++) {
            PeriodProgress period = card.progress().get(p);
            for (int g = 0; g < period.groups().size(); g++) {
                List<Entry> entries = period.groups().get(g).entries();
                for (int e = 0; e < entries.size(); e++) {
                    CardPath path = CardPath.of("progress", p, "groups", g, "entries", e);
                    all.add(new PlacedEntry(path, p, period, g, entries.get(e)));
                }
            }
        }
        return all;
    }

    public Passage title() {
        return Passage.of(path.at("title"), entry.title());
    }

    /** The text of its n-th detail, counted from 0. */
    public Passage detail(int index) {
        Detail detail = entry.details().get(index);
        return Passage.of(path.at("details").at(index).at("text"), detail.text());
    }

    /** Title and details, in order. */
    public List<Passage> texts() {
        List<Passage> texts = new ArrayList<>();
        texts.add(title());
        for (int i = 0; i < entry.details().size(); i++) {
            texts.add(detail(i));
        }
        return texts;
    }
}
