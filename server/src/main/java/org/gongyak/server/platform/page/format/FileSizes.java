package org.gongyak.server.platform.page.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gongyak.server.platform.page.language.Language;

/** Sizes of files: 512B, 17KB, 1.2MB, counted in 1,024s as file managers do. */
public final class FileSizes {
    private static final int STEP = 1024;
    private static final String[] UNITS = {"B", "KB", "MB", "GB"};
    /** From here on one decimal tells something; a tenth of a kilobyte does not. */
    private static final int MEGABYTES = 2;

    private final Language language;

    FileSizes(Language language) {
        this.language = language;
    }

    /**
     * A size in the largest unit it fills.
     *
     * @param bytes not negative
     */
    public String of(long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (rounded(size, unit).compareTo(BigDecimal.valueOf(STEP)) >= 0 && unit < UNITS.length - 1) {
            size = size.divide(BigDecimal.valueOf(STEP));
            unit++;
        }
        String between = language == Language.ENGLISH ? " " : "";
        return Numbers.grouped(rounded(size, unit)) + between + UNITS[unit];
    }

    private static BigDecimal rounded(BigDecimal size, int unit) {
        return size.setScale(unit >= MEGABYTES ? 1 : 0, RoundingMode.HALF_UP);
    }
}
