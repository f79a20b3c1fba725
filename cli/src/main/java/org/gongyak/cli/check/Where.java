package org.gongyak.cli.check;

import java.util.OptionalInt;

/**
 * A quotation and where it stands.
 *
 * @param place JSON pointer into the card, or the block of the source for what is in no card
 * @param block the block of the source, or the pointer once more for a card that comes without a source
 * @param line the 1-based line of the source; empty for formats without lines
 * @param start first UTF-16 unit, counted from 0 within the line, or within the paragraph where there are no lines
 * @param end one past the last
 * @param surroundings the words around it
 * @param order its position in the order of reading; what stands nowhere in particular comes last
 */
record Where(
        String place,
        String block,
        OptionalInt line,
        int start,
        int end,
        String quote,
        Passage surroundings,
        long order) {

    /** A text in which the characters from {@code start} to {@code end} are the quotation. */
    record Passage(String text, int start, int end) {}
}
