package org.gongyak.card.check.word;

import java.time.LocalDate;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.PartialDate;

/** Dates in the official spelling, for messages. */
public final class Dates {
    private Dates() {}

    /** 2021. 5. 17. or 2021. 5. or 2021. */
    public static String ko(PartialDate date) {
        StringBuilder text = new StringBuilder().append(date.year()).append('.');
        date.month().ifPresent(month -> text.append(' ').append(month).append('.'));
        date.day().ifPresent(day -> text.append(' ').append(day).append('.'));
        return text.toString();
    }

    public static String ko(LocalDate date) {
        return ko(PartialDate.of(date));
    }

    /** 2021. 7.~2021. 12., an open end left out. */
    public static String ko(DateRange range) {
        if (range.isSingle()) {
            return ko(range.from().orElseThrow());
        }
        return range.from().map(Dates::ko).orElse("") + "~"
                + range.until().map(Dates::ko).orElse("");
    }
}
