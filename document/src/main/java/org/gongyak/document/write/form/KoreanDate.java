package org.gongyak.document.write.form;

import java.time.LocalDate;

/** Dates as official documents write them. */
final class KoreanDate {
    private KoreanDate() {}

    /** {@code 2021. 12. 31.} */
    static String of(LocalDate date) {
        return date.getYear() + ". " + date.getMonthValue() + ". " + date.getDayOfMonth() + ".";
    }
}
