package org.gongyak.document.write.hwpx;

import java.util.List;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.TextWidth;

/** Estimates how high rows are; programs that lay out text themselves only ever make them higher. */
final class RowHeights {
    private static final int SIDE = 283;
    private static final int ABOVE = 141;
    static final String MARGINS =
            " left=\"" + SIDE + "\" right=\"" + SIDE + "\" top=\"" + ABOVE + "\" bottom=\"" + ABOVE + "\"";

    private final Grid grid;
    private final int[] edges;

    private RowHeights(Grid grid, int[] edges) {
        this.grid = grid;
        this.edges = edges;
    }

    static int[] of(Grid grid, int[] edges) {
        return new RowHeights(grid, edges).heights();
    }

    private int[] heights() {
        List<List<GridCell>> rows = grid.rows();
        int[] heights = new int[rows.size()];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = TextStyle.of(grid.points(), false).lineHeight() + 2 * ABOVE;
            for (GridCell cell : rows.get(row)) {
                if (cell.rowSpan() == 1) {
                    heights[row] = Math.max(heights[row], height(cell));
                }
            }
        }
        for (int row = 0; row < heights.length; row++) {
            for (GridCell cell : rows.get(row)) {
                stretch(heights, row, cell);
            }
        }
        return heights;
    }

    /** The last row of a merged cell takes what its text needs more than its rows have. */
    private void stretch(int[] heights, int row, GridCell cell) {
        int last = row + cell.rowSpan() - 1;
        int has = 0;
        for (int i = row; i <= last; i++) {
            has += heights[i];
        }
        heights[last] += Math.max(0, height(cell) - has);
    }

    private int height(GridCell cell) {
        CellLook look = CellLook.of(cell.role());
        int width = edges[cell.column() + cell.columnSpan()] - edges[cell.column()] - 2 * SIDE;
        int height = 2 * ABOVE;
        for (Line line : cell.lines()) {
            TextStyle letters = look.letters(line, grid.points());
            ParagraphStyle paragraph = look.paragraph(line);
            double room = (double) paragraph.room(width) / letters.units();
            height += TextWidth.lines(line.text(), room) * letters.lineHeight() + paragraph.above();
        }
        return height;
    }
}
