package org.gongyak.document.write.sheet;

import java.util.OptionalInt;

/**
 * A paragraph of the form.
 *
 * @param text its mark included ({@code ○ 주민 간담회}); line breaks are kept
 * @param page of the book that it leads to, where the format can; counted from 1 behind what stands in front
 */
public record Line(Kind kind, String text, OptionalInt page) implements SheetBlock {

    /** How deep a line stands, as officials write: ① group, ○ entry, - detail; and what stands large in the middle of a sheet. */
    public enum Kind {
        PLAIN,
        GROUP,
        ENTRY,
        DETAIL,
        /** Over a sheet of its own, such as 차례. */
        TITLE,
        /** The title on a cover. */
        COVER,
        /** Above and below that title. */
        SUBTITLE,
        /** Who hands the book in, at the foot of its cover. */
        ISSUER
    }

    public Line(Kind kind, String text) {
        this(kind, text, OptionalInt.empty());
    }

    public static Line plain(String text) {
        return new Line(Kind.PLAIN, text);
    }

    /** One that leads to a page of the book. */
    public static Line leading(String text, int page) {
        return new Line(Kind.PLAIN, text, OptionalInt.of(page));
    }
}
