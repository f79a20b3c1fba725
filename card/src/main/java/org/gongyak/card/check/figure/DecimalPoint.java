package org.gongyak.card.check.figure;

import java.util.Collection;
import java.util.regex.Pattern;

/** Tells a decimal point that was meant as a thousands comma: 24.394 among 26,109. */
public final class DecimalPoint {
    private static final Pattern POINTS = Pattern.compile("[△▲\\-]?\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern COMMAS = Pattern.compile("[△▲\\-]?\\d{1,3}(?:,\\d{3})+");
    private static final Pattern TRUE_DECIMALS =
            Pattern.compile("[△▲\\-]?[\\d,]+\\.(?:\\d{1,2}|\\d{4,})|[△▲\\-]?\\d{1,3}(?:,\\d{3})+\\.\\d+|0\\.\\d+");
    private static final int NEIGHBOURS = 2;

    private DecimalPoint() {}

    /** Whether a table's figures are written so that a point before three digits is a slip. */
    public static boolean isSlipAmong(Collection<String> figures) {
        long commas =
                figures.stream().filter(text -> COMMAS.matcher(text).matches()).count();
        return commas >= NEIGHBOURS
                && figures.stream()
                        .noneMatch(text -> TRUE_DECIMALS.matcher(text).matches());
    }

    /** Whether a figure has the shape of the slip. */
    public static boolean looksLikeSlip(String figure) {
        return POINTS.matcher(figure).matches() && !figure.startsWith("0");
    }

    /** The figure with commas. */
    public static String mended(String figure) {
        return figure.replace('.', ',');
    }
}
