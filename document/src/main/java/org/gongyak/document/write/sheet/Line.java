package org.gongyak.document.write.sheet;

/**
 * A paragraph of the form.
 *
 * @param text its mark included ({@code ○ 주민 간담회}); line breaks are kept
 */
public record Line(Kind kind, String text) implements SheetBlock {

    /** How deep a line stands, as officials write: ① group, ○ entry, - detail. */
    public enum Kind {
        PLAIN,
        GROUP,
        ENTRY,
        DETAIL
    }

    public static Line plain(String text) {
        return new Line(Kind.PLAIN, text);
    }
}
