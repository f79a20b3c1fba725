package org.gongyak.server.book;

/** How far a book is. */
public enum BookState {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED,
    /** The server ended before the book did. */
    INTERRUPTED
}
