package org.gongyak.document.read.sheet.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A moment counted in days, as spreadsheets keep it.
 *
 * @param days since the day zero of the workbook
 * @param moment the date and time; 29 February 1900, which there was in spreadsheets only, is 28 February
 */
record SerialTime(double days, LocalDateTime moment) {
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
    /** 31 December 9999, the last day of a spreadsheet. */
    private static final double END = 2_958_466;

    private static final double MILLIS_PER_DAY = 86_400_000;
    private static final int LEAP_DAY_1900 = 60;

    /** None for a day before the first or after the last. */
    static Optional<SerialTime> find(double days, boolean from1904) {
        boolean known = days >= 0 && days < END;
        return known ? Optional.of(new SerialTime(days, moment(days, from1904))) : Optional.empty();
    }

    private static LocalDateTime moment(double days, boolean from1904) {
        long whole = (long) Math.floor(days);
        long millis = Math.round((days - whole) * MILLIS_PER_DAY);
        LocalDate zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO_1900;
        boolean beforeLeapDay = !from1904 && whole < LEAP_DAY_1900;
        return zero.plusDays(whole + (beforeLeapDay ? 1 : 0)).atStartOfDay().plusNanos(millis * 1_000_000);
    }
}
