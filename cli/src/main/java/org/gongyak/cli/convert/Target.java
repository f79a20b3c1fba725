package org.gongyak.cli.convert;

import java.util.Locale;

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

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the name of such a file ends with. */
    String ending() {
        return this == ENTRIES_CSV ? ".csv" : "." + this;
    }
}
