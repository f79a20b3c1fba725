package org.gongyak.document.write.sheet;

import java.util.List;

/**
 * A table of the form.
 *
 * @param name what it is, for whoever hears it read aloud
 * @param widths a share of the sheet's width for each column, in thousandths; a table narrower than the sheet stands at its right
 * @param headRows how many rows from the top are repeated on every page
 * @param points size of its text; {@link #USUAL_POINTS} unless it needs less to fit
 * @param rows from top to bottom; a row that only merged cells of rows above cover is empty
 */
public record Grid(String name, List<Integer> widths, int headRows, int points, List<List<GridCell>> rows)
        implements SheetBlock {
    public static final int USUAL_POINTS = 10;
    /** The widths of a table as wide as the sheet add up to this. */
    public static final int WHOLE = 1_000;

    public Grid {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public Grid(String name, List<Integer> widths, int headRows, List<List<GridCell>> rows) {
        this(name, widths, headRows, USUAL_POINTS, rows);
    }

    public int columns() {
        return widths.size();
    }
}
