package org.gongyak.document.write.xlsx;

import org.dhatim.fastexcel.Worksheet;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Paper;
import org.gongyak.document.write.sheet.TextWidth;

/** How high the rows must be: a spreadsheet does not work it out for merged cells. In points. */
final class RowHeights {
    /** A font that stands in for one that is missing may be higher: at 1.4 the last line of a long cell was seen cut. */
    private static final double LINE = 1.5;

    private static final double AROUND = 4;

    private RowHeights() {}

    static double of(String text, double width, int points) {
        int lines = TextWidth.lines(text, (width - Paper.CELL_PADDING) / points);
        return Math.min(lines * points * LINE + AROUND, Worksheet.MAX_ROW_HEIGHT);
    }

    /** For each row of a grid; what a merged cell needs beyond its rows goes to its last one. */
    static double[] of(Grid grid, double[] columns) {
        double[] heights = new double[grid.rows().size()];
        for (int span = 1; span <= heights.length; span++) {
            for (int row = 0; row + span <= heights.length; row++) {
                for (GridCell cell : grid.rows().get(row)) {
                    if (cell.rowSpan() == span) {
                        raise(heights, row, row + span, needed(cell, columns, grid.points()));
                    }
                }
            }
        }
        return heights;
    }

    private static void raise(double[] heights, int from, int to, double needed) {
        double before = 0;
        for (int row = from; row < to - 1; row++) {
            before += heights[row];
        }
        heights[to - 1] = Math.min(Math.max(heights[to - 1], needed - before), Worksheet.MAX_ROW_HEIGHT);
    }

    private static double needed(GridCell cell, double[] columns, int points) {
        double width = 0;
        for (int column = cell.column();
                column < Math.min(cell.column() + cell.columnSpan(), columns.length);
                column++) {
            width += columns[column];
        }
        return of(cell.text(), width, points);
    }
}
