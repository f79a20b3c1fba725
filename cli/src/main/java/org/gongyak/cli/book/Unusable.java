package org.gongyak.cli.book;

import org.gongyak.card.Message;

/** Ends a book that would not be whole; caught where the book is begun. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    Unusable(Message reason) {
        super(reason.en());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
