package org.gongyak.card.check.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * How far a sum of rounded figures may miss its rounded total: half a unit for each addend. Small figures are taken as exact: nobody
 * rounds 7.4 to 7 where that is a twentieth of it.
 */
public final class Slack {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Slack() {}

    /**
     * The slack of a sum.
     *
     * @param figures total and addends
     * @param unit the last place they are written to, such as 1 or 0.1
     * @param exactBelow figures that all lie below this are exact
     */
    public static BigDecimal of(List<BigDecimal> figures, BigDecimal unit, BigDecimal exactBelow) {
        boolean small = figures.stream().allMatch(figure -> figure.abs().compareTo(exactBelow) < 0);
        if (small) {
            return BigDecimal.ZERO;
        }
        long addends = figures.stream().filter(figure -> figure.signum() != 0).count() - 1;
        return unit.multiply(HALF).multiply(BigDecimal.valueOf(Math.max(0, addends)));
    }

    /** The last place that any of the figures is written to: 1, 0.1, 0.01 … */
    public static BigDecimal unitOf(List<BigDecimal> figures) {
        int scale = figures.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return BigDecimal.ONE.movePointLeft(Math.max(0, scale));
    }
}
