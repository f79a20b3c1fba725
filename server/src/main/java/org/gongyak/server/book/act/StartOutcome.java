package org.gongyak.server.book.act;

import org.gongyak.card.Message;
import org.gongyak.server.book.BookId;

/** What became of asking for a book. */
public sealed interface StartOutcome {

    /** It is being made. */
    record Started(BookId book) implements StartOutcome {}

    /** Nothing was started; why, and what to do. */
    record Refused(Message reason) implements StartOutcome {}
}
