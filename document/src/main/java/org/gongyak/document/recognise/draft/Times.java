package org.gongyak.document.recognise.draft;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.DateText;
import org.gongyak.card.time.FoundDate;
import org.gongyak.card.time.When;

/** Reads the times that fields of a card state. */
public final class Times {
    private Times() {}

    /** A stretch of time without weekday or hour. */
    public static When stretch(String raw) {
        Optional<DateRange> range =
                DateText.parse(raw).or(() -> DateText.findFirst(raw).flatMap(FoundDate::range));
        return new When(raw, range, Optional.empty(), Optional.empty());
    }

    /** The day that a text begins its dates with, if that is written to the day. */
    public static Optional<LocalDate> firstDay(CharSequence text) {
        return DateText.findFirst(text)
                .filter(FoundDate::isDay)
                .flatMap(FoundDate::range)
                .map(DateRange::firstDay);
    }
}
