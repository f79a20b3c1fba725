package org.gongyak.document.write.book;

import org.gongyak.document.write.CardFormat;

/** The formats a book is written in. */
public enum BookFormat {
    HWPX(CardFormat.HWPX),
    PDF(CardFormat.PDF);

    private final CardFormat format;

    BookFormat(CardFormat format) {
        this.format = format;
    }

    public String mediaType() {
        return format.mediaType();
    }

    /** As it is typed, and as file names end. */
    @Override
    public String toString() {
        return format.extension();
    }
}
