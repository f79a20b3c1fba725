package org.gongyak.card.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A time as the card states it.
 *
 * @param raw the words on the card, such as {@code 2021.05.17.(월) 16:00}
 * @param range what they mean, when they could be understood
 * @param weekday the weekday as stated, right or wrong
 * @param time the hour as stated
 */
public record When(String raw, Optional<DateRange> range, Optional<DayOfWeek> weekday, Optional<LocalTime> time) {

    public static When unread(String raw) {
        return new When(raw, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Reads the first date in a text; the whole text is kept as raw. */
    public static When read(String raw) {
        return DateText.findFirst(raw)
                .map(found -> new When(raw, found.range(), found.weekday(), found.time()))
                .orElseGet(() -> unread(raw));
    }
}
