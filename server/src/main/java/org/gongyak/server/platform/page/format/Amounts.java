package org.gongyak.server.platform.page.format;

import java.math.BigDecimal;

/** Money, held as exact won, as tables, sentences and descriptions write it. Nothing is rounded. */
public abstract sealed class Amounts permits KoreanAmounts, EnglishAmounts {
    /** How official tables mark a fall (U+25B3), in both languages, as it stands in a table of figures. */
    static final String FALL = "△";

    Amounts() {}

    /** A figure of a table counted in its unit: 1,234 · △300 · 0; with decimals where the won do not come out even. */
    public final String figure(long won, WonUnit unit) {
        return signed(FALL, unit.of(won));
    }

    /** The same figure for a screen reader, which cannot say △: 감 300. */
    public final String spoken(long won, WonUnit unit) {
        return signed(fallAloud(), unit.of(won));
    }

    /** What stands where the money is not decided yet, which is neither blank nor 0: 미정. */
    public abstract String undecided();

    /** To the won: 22,000,000원. */
    public abstract String exact(long won);

    /** In the office and on forms, in the unit at hand: 22백만원. */
    public abstract String inUnit(long won, WonUnit unit);

    /** In a sentence for readers: 1억 2,340만 원. */
    public abstract String sentence(long won);

    abstract String fallAloud();

    static String signed(String fall, BigDecimal number) {
        return (number.signum() < 0 ? fall : "") + Numbers.grouped(number.abs());
    }
}
