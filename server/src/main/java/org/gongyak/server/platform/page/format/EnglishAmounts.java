package org.gongyak.server.platform.page.format;

import java.math.BigDecimal;

/** KRW and the English thousands; in sentences millions and billions as long as they stay short. */
final class EnglishAmounts extends Amounts {
    /** U+2212, which is as wide as a digit and does not break from it. */
    private static final String MINUS = "−";
    /** With more decimals than this a sentence reads better with all digits. */
    private static final int READABLE_DECIMALS = 3;

    private enum Scale {
        TRILLION(12),
        BILLION(9),
        MILLION(6);

        private final int zeros;

        Scale(int zeros) {
            this.zeros = zeros;
        }
    }

    @Override
    public String undecided() {
        return "undecided";
    }

    @Override
    public String exact(long won) {
        return inUnit(won, WonUnit.WON);
    }

    @Override
    public String inUnit(long won, WonUnit unit) {
        return ("KRW " + signed(MINUS, unit.of(won)) + " " + unit.english()).strip();
    }

    @Override
    public String sentence(long won) {
        BigDecimal amount = BigDecimal.valueOf(won);
        for (Scale scale : Scale.values()) {
            BigDecimal scaled = amount.movePointLeft(scale.zeros).stripTrailingZeros();
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                return scaled.scale() > READABLE_DECIMALS
                        ? exact(won)
                        : "KRW " + signed(MINUS, scaled) + " " + scale.name().toLowerCase(java.util.Locale.ROOT);
            }
        }
        return exact(won);
    }

    @Override
    String fallAloud() {
        return "minus ";
    }
}
