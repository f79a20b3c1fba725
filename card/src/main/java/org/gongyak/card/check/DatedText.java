package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.time.DateText;
import org.gongyak.card.time.FoundDate;

/** A date in a passage. */
public record DatedText(Passage passage, FoundDate date) {

    static List<DatedText> listOf(List<Passage> passages) {
        List<DatedText> all = new ArrayList<>();
        for (Passage passage : passages) {
            DateText.findAll(passage.text()).forEach(date -> all.add(new DatedText(passage, date)));
        }
        return all;
    }

    public Quote quote() {
        return passage.quote(date.start(), date.end());
    }
}
