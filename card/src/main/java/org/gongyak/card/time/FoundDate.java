package org.gongyak.card.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date or range found in a running text.
 *
 * @param start its first character in the text
 * @param end one past its last character, weekday and hour included
 * @param range empty for a date that does not exist, such as 2021. 2. 30.
 * @param weekday as stated behind the (first) day
 * @param time as stated behind it
 */
public record FoundDate(
        int start, int end, Optional<DateRange> range, Optional<DayOfWeek> weekday, Optional<LocalTime> time) {

    public boolean isImpossible() {
        return range.isEmpty();
    }

    /** True for one date written to the day. */
    public boolean isDay() {
        return range.filter(DateRange::isSingle)
                .flatMap(DateRange::from)
                .filter(date -> date.precision() == Precision.DAY)
                .isPresent();
    }
}
