package org.gongyak.server.platform.page.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gongyak.server.platform.page.language.Language;

/** Shares and their differences: one decimal, half up, whole numbers without decimal. */
public final class Rates {
    private static final int DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language;

    Rates(Language language) {
        this.language = language;
    }

    /** 61.4%, or why there is no rate: 산출 불가(대상 0건). */
    public String percent(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return ofNothing();
        }
        return rounded(numerator.multiply(HUNDRED).divide(denominator, DECIMALS, RoundingMode.HALF_UP)) + "%";
    }

    public String percent(long numerator, long denominator) {
        return percent(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** A difference of two rates in percentage points: 6.8%p, △1.2%p. */
    public String difference(BigDecimal points) {
        String number = Amounts.signed(Amounts.FALL, new BigDecimal(rounded(points)));
        return number + (language == Language.KOREAN ? "%p" : " pp");
    }

    private static String rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String ofNothing() {
        return language == Language.KOREAN ? "산출 불가(대상 0건)" : "not computable (0 in scope)";
    }
}
