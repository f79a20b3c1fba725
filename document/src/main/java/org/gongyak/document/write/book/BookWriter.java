package org.gongyak.document.write.book;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.gongyak.document.write.sheet.Sheet;

/**
 * Writes a book, one card at a time. The same book at the same instant gives the same bytes. A book without cards cannot be written:
 * there is nothing to hand in.
 */
public final class BookWriter {
    private final Clock clock;

    /** @param clock tells the date of printing in its zone */
    public BookWriter(Clock clock) {
        this.clock = clock;
    }

    /** Leaves the stream open; what was written before a failure is no file. Returns the number of cards. */
    public int write(Book book, BookFormat format, OutputStream out, BookProgress progress) throws IOException {
        BookDraft draft = new BookDraft(book.cover());
        try (Press press = press(format, book.cover(), out)) {
            for (BookEntry entry : book.entries()) {
                draft.add(entry, press.add(entry.card()));
                progress.done(draft.cards());
            }
            if (draft.cards() == 0) {
                throw new IllegalArgumentException("a book without cards");
            }
            List<Sheet> front = BookSheets.of(draft);
            press.finish(front);
        }
        return draft.cards();
    }

    private Press press(BookFormat format, BookCover cover, OutputStream out) throws IOException {
        return switch (format) {
            case HWPX -> new HwpxPress(out, BookSheets.COUNT);
            case PDF -> new PdfPress(out, cover, clock);
        };
    }
}
