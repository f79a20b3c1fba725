package org.gongyak.card.check.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in per cent, and whether a stated rate is one of its usual roundings. */
public final class Ratio {
    private static final int EXACT = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratio() {}

    /** Whether {@code stated} per cent is part of whole, rounded half up or cut off, to the decimals it is written with. */
    public static boolean fits(BigDecimal part, BigDecimal whole, BigDecimal stated) {
        if (whole.signum() == 0) {
            return false;
        }
        BigDecimal exact = of(part, whole);
        BigDecimal plain = stated.stripTrailingZeros();
        return fits(exact, stated, stated.scale()) || fits(exact, plain, Math.max(0, plain.scale()));
    }

    private static boolean fits(BigDecimal exact, BigDecimal stated, int decimals) {
        return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(stated) == 0
                || exact.setScale(decimals, RoundingMode.DOWN).compareTo(stated) == 0;
    }

    /** The share with one decimal, half up, a whole number without: 70.5, 93.3, 71. */
    public static String text(BigDecimal part, BigDecimal whole) {
        BigDecimal rounded = of(part, whole).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
    }

    /** The share half up, with as many decimals as a stated rate has. */
    public static String text(BigDecimal part, BigDecimal whole, BigDecimal like) {
        return of(part, whole).setScale(like.scale(), RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, EXACT, RoundingMode.HALF_UP);
    }
}
