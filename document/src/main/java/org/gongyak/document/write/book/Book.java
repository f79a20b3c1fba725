package org.gongyak.document.write.book;

/**
 * A book to be written.
 *
 * @param entries in the order of the book; walked once, so that they may be read one by one while it is written
 */
public record Book(BookCover cover, Iterable<BookEntry> entries) {}
