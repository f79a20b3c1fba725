package org.gongyak.document.read.sheet.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number without a format: at most eleven characters for a fraction. A whole number is shown with all its digits, as amounts in won
 * need be, where a spreadsheet would begin to count in powers of ten.
 */
final class GeneralNumber {
    /** A spreadsheet keeps no more digits of a number. */
    static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int FRACTION_WIDTH = 10;
    private static final double LARGEST = 1e15;
    private static final double SMALLEST = 1e-9;

    private GeneralNumber() {}

    static String show(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        BigDecimal exact = BigDecimal.valueOf(number).round(DIGITS);
        double size = Math.abs(number);
        if (size != 0 && (size >= LARGEST || size < SMALLEST)) {
            return exact.round(new MathContext(6, RoundingMode.HALF_UP))
                    .stripTrailingZeros()
                    .toString();
        }
        int whole = Math.max(1, exact.precision() - exact.scale());
        BigDecimal shown = exact.setScale(
                Math.min(Math.max(exact.scale(), 0), Math.max(0, FRACTION_WIDTH - whole)), RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
