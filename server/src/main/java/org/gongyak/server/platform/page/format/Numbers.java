package org.gongyak.server.platform.page.format;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Plain numbers with thousands commas, the same in both languages. */
final class Numbers {
    /** More decimals than any amount of won in any unit has. */
    private static final int ALL_DECIMALS = 20;

    private Numbers() {}

    static String grouped(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /** Exact: trailing zeros go, nothing is rounded. */
    static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(ALL_DECIMALS);
        return format.format(number);
    }
}
