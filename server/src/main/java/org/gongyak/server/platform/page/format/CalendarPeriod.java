package org.gongyak.server.platform.page.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stretch of whole months that the calendar has a name for.
 *
 * @param ordinal which one of its kind in the year, from 1
 */
record CalendarPeriod(int year, Length length, int ordinal) {

    enum Length {
        MONTH(1),
        QUARTER(3),
        HALF(6),
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }
    }

    static Optional<CalendarPeriod> find(LocalDate first, LocalDate last) {
        int months = last.getMonthValue() - first.getMonthValue() + 1;
        boolean whole = first.getYear() == last.getYear()
                && first.getDayOfMonth() == 1
                && last.equals(YearMonth.from(last).atEndOfMonth());
        return Arrays.stream(Length.values())
                .filter(length -> whole && length.months == months && (first.getMonthValue() - 1) % length.months == 0)
                .map(length ->
                        new CalendarPeriod(first.getYear(), length, (first.getMonthValue() - 1) / length.months + 1))
                .findFirst();
    }
}
