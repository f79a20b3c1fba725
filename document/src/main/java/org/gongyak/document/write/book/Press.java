package org.gongyak.document.write.book;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.document.write.sheet.Sheet;

/** A file that is being made: the cards first, and last what stands in front of them. */
interface Press extends Closeable {
    /** Adds a card and tells the number that is printed on its first page. */
    int add(Card card) throws IOException;

    /** Puts these in front and ends the file. */
    void finish(List<Sheet> front) throws IOException;
}
