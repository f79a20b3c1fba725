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
            if (hasDigit(passage.text())) {
                DateText.findAll(passage.text()).forEach(date -> all.add(new DatedText(passage, date)));
            }
        }
        return all;
    }

    /** Without a digit, be it a wide one, there is no date. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public Quote quote() {
        return passage.quote(date.start(), date.end());
    }
}
