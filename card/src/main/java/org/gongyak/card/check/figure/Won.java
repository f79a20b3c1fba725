package org.gongyak.card.check.figure;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.gongyak.card.money.Unit;

/** Amounts and figures as messages write them: 22백만원, 1,234.5. */
public final class Won {
    private Won() {}

    public static String text(long won, Unit unit) {
        return figure(won, unit) + unit.label();
    }

    /** Without the unit's name. */
    public static String figure(long won, Unit unit) {
        return figure(BigDecimal.valueOf(won).divide(BigDecimal.valueOf(unit.won())));
    }

    public static String figure(BigDecimal value) {
        return new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
