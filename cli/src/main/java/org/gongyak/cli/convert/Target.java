package org.gongyak.cli.convert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongyak.document.write.CardFormat;

/** The forms a card can be written in. */
public enum Target {
    JSON,
    HTML,
    HWPX,
    PDF,
    XLSX,
    DOCX,
    /** Every amount as a row. */
    CSV,
    /** Every progress entry as a row. */
    ENTRIES_CSV;

    /** The format of that name; none for JSON, which is the card itself. */
    Optional<CardFormat> format() {
        return Arrays.stream(CardFormat.values())
                .filter(format -> format.name().equals(name()))
                .findFirst();
    }

    /** What the name of such a file ends with. */
    String ending() {
        return "." + format().map(CardFormat::extension).orElse("json");
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
