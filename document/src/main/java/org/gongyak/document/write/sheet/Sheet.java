package org.gongyak.document.write.sheet;

import java.util.List;

/**
 * One card, or what stands in front of the cards of a book, as it is printed.
 *
 * @param title number and name of the pledge: the title of the file or the chapter
 * @param parts from top to bottom; the first, without a heading, holds the title and owner rows
 */
public record Sheet(String title, List<Part> parts) {
    public Sheet {
        parts = List.copyOf(parts);
    }
}
