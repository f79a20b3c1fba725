package org.gongyak.server.book.act;

import org.gongyak.server.audit.Actor;
import org.gongyak.server.book.BookId;
import org.gongyak.server.platform.GovernmentId;
import org.springframework.stereotype.Component;

/** Cancels a book: its job ends at the next card and logs who wanted it. One that nobody makes any more is kept as interrupted. */
@Component
public final class CancelBook {
    private final BookDesk desk;

    CancelBook(BookDesk desk) {
        this.desk = desk;
    }

    public void cancel(Actor actor, GovernmentId government, BookId book) {
        if (!desk.cancel(book, actor)) {
            desk.interrupted(actor, government, book);
        }
    }
}
