package org.gongyak.card.progress;

import java.util.List;

/**
 * Entries under one heading.
 *
 * @param mark its number as written (①), or empty
 * @param title its heading, or empty
 */
public record Group(String mark, String title, List<Entry> entries) {

    public Group {
        entries = List.copyOf(entries);
    }
}
