package org.gongyak.document.write.sheet;

import java.util.List;

/**
 * A table of the form.
 *
 * @param name what it is, for whoever hears it read aloud
 * @param widths a share of the table's width for each column, in thousandths
 * @param headRows how many rows from the top are repeated on every page
 * @param rows from top to bottom; a row that only merged cells of rows above cover is empty
 */
public record Grid(String name, List<Integer> widths, int headRows, List<List<GridCell>> rows) implements SheetBlock {
    public Grid {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public int columns() {
        return widths.size();
    }
}
