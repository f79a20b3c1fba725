package org.gongyak.document.write.form;

import java.time.LocalDate;

/** Dates as official documents write them. */
public final class KoreanDate {
    private KoreanDate() {}

    /** {@code 2021. 12. 31.} */
    public static String of(LocalDate date) {
        return date.getYear() + ". " + date.getMonthValue() + ". " + date.getDayOfMonth() + ".";
    }
}
