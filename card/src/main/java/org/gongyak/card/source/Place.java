package org.gongyak.card.source;

import java.util.OptionalInt;

/**
 * Where a quotation stands in the source.
 *
 * @param address the block, such as {@code table[2]/row[3]/cell[1]/paragraph[4]}, all counted from 1
 * @param line the 1-based line of a text file; empty for formats without lines
 * @param start first UTF-16 unit of the quotation, counted from 0 within the line, or within the paragraph where there are no lines
 * @param end one past its last unit, counted likewise
 */
public record Place(String address, OptionalInt line, int start, int end) {

    public boolean contains(Place other) {
        return line.equals(other.line)
                && (line.isPresent() || address.equals(other.address))
                && start <= other.start
                && other.end <= end;
    }
}
