package org.gongyak.document.write.book;

import java.util.Locale;

/** The formats a book is written in. */
public enum BookFormat {
    HWPX("application/hwp+zip"),
    PDF("application/pdf");

    private final String mediaType;

    BookFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it is typed, and as file names end. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
