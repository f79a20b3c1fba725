package org.gongyak.server.platform.page.format;

import org.gongyak.server.platform.page.language.Language;

/** Counted things: 88건, 55명, 7회. */
public final class Counts {
    private final Language language;

    Counts(Language language) {
        this.language = language;
    }

    public String of(long count, Counter counter) {
        return switch (language) {
            case KOREAN -> Numbers.grouped(count) + counter.korean();
            case ENGLISH -> Numbers.grouped(count) + " " + counter.english(count);
        };
    }
}
