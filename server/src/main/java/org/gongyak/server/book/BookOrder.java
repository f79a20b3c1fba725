package org.gongyak.server.book;

import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.document.write.book.BookFormat;
import org.gongyak.document.write.book.BookKind;

/**
 * What is to be made.
 *
 * @param title on the cover
 * @param period whose cards it holds; empty for the latest card of each pledge
 */
public record BookOrder(BookKind kind, BookFormat format, String title, Optional<ReportingPeriod> period) {
    /** Longer titles fill a cover. */
    private static final int LONGEST_TITLE = 100;

    /** With the usual title in place of a blank one; control characters have no place in a title. */
    public static BookOrder of(BookKind kind, BookFormat format, String title, Optional<ReportingPeriod> period) {
        String plain = title.replaceAll("\\p{Cntrl}", " ").strip();
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_TITLE));
        return new BookOrder(kind, format, cut.isEmpty() ? kind.title() : cut, period);
    }
}
