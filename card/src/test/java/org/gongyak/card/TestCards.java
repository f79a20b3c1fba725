package org.gongyak.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.When;

/** Small cards in the words of a test. */
public final class TestCards {
    private TestCards() {}

    public static CardBuilder card() {
        return Card.of("1-1-1", "걷기 좋은 하천길 만들기");
    }

    /** An entry; a detail written as {@code 일시: 2021. 5. 17.(월)} becomes an attribute, and 일시 its time. */
    public static Entry entry(String title, String... details) {
        return entry(title, new Act.Other(), details);
    }

    public static Entry entry(String title, Act act, String... details) {
        List<Detail> lines = new ArrayList<>();
        Optional<When> when = Optional.empty();
        for (String line : details) {
            int colon = line.indexOf(": ");
            Detail detail = colon < 0
                    ? Detail.note(line)
                    : Detail.attribute(line.substring(0, colon), line.substring(colon + 2));
            lines.add(detail);
            if (when.isEmpty() && detail.label().filter("일시"::equals).isPresent()) {
                when = Optional.of(When.read(detail.text()));
            }
        }
        return new Entry(title, act, when, lines, List.of(), Disclosure.OPEN);
    }

    public static PeriodProgress period(String label, String range, Tense tense, Entry... entries) {
        return new PeriodProgress(
                label,
                Optional.of(DateRange.parse(range)),
                tense,
                List.of(new Group("", "", List.of(entries))),
                List.of());
    }
}
