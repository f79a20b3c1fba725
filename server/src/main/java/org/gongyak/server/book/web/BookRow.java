package org.gongyak.server.book.web;

import org.gongyak.server.book.Book;
import org.gongyak.server.book.BookState;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.platform.page.format.Counter;
import org.gongyak.server.platform.page.part.Badge;

/** A book in the list. */
public record BookRow(Link book, String format, String period, String cards, Badge state, String post, String started) {

    static BookRow of(Book book, BookState seen, String address, Visit visit) {
        return new BookRow(
                new Link(book.order().title(), address + "/" + book.id()),
                book.order().format().name(),
                BookWords.cards(book.order(), visit),
                visit.formats().counts().of(book.cards(), Counter.CARD),
                BookWords.state(seen, visit),
                book.post(),
                visit.formats().dates().moment(book.startedAt()));
    }
}
