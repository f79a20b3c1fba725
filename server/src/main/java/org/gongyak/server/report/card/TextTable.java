package org.gongyak.server.report.card;

import java.util.List;

/**
 * A table of texts: column heads, then rows whose first cell is their head.
 *
 * @param name what it holds, for those who do not see where it stands
 */
public record TextTable(String name, List<String> heads, List<List<MarkedText>> rows) {

    public TextTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
