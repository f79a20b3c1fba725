package org.gongyak.server.platform.page.format;

import org.gongyak.server.platform.page.language.Language;

/** All ways of writing values in one language. */
public record Formats(Dates dates, Amounts amounts, Counts counts, Rates rates, FileSizes fileSizes) {
    private static final Formats KOREAN = new Formats(
            new KoreanDates(),
            new KoreanAmounts(),
            new Counts(Language.KOREAN),
            new Rates(Language.KOREAN),
            new FileSizes(Language.KOREAN));
    private static final Formats ENGLISH = new Formats(
            new EnglishDates(),
            new EnglishAmounts(),
            new Counts(Language.ENGLISH),
            new Rates(Language.ENGLISH),
            new FileSizes(Language.ENGLISH));

    public static Formats in(Language language) {
        return switch (language) {
            case KOREAN -> KOREAN;
            case ENGLISH -> ENGLISH;
        };
    }
}
