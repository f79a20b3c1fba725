package org.gongyak.document.write.book;

/** Is told of each card that a book has taken in. */
@FunctionalInterface
public interface BookProgress {
    BookProgress NONE = cards -> {};

    /**
     * So many cards are done.
     *
     * @throws java.util.concurrent.CancellationException to give the book up
     */
    void done(int cards);
}
