package org.gongyak.document.write.xlsx;

import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.gongyak.document.write.Text;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.GridCell.Role;

/** A table of the form on a worksheet. */
final class XlsxGrid {
    private static final String HEAD_SHADE = "EDF1F5";

    private final Worksheet worksheet;
    private final Grid grid;
    private final int top;

    private XlsxGrid(Worksheet worksheet, Grid grid, int top) {
        this.worksheet = worksheet;
        this.grid = grid;
        this.top = top;
    }

    /**
     * Writes it from a row on and returns the row below it.
     *
     * @param points the width of each column of the worksheet
     */
    static int write(Grid whole, double[] points, int top, Worksheet worksheet) {
        double[] em = new double[points.length];
        for (int i = 0; i < em.length; i++) {
            em[i] = points[i] / whole.points();
        }
        Grid grid = LongCells.cut(whole, em);
        new XlsxGrid(worksheet, grid, top).write(RowHeights.of(grid, points));
        return top + grid.rows().size();
    }

    private void write(double[] heights) {
        for (int row = 0; row < heights.length; row++) {
            worksheet.rowHeight(top + row, heights[row]);
            for (GridCell cell : grid.rows().get(row)) {
                cell(cell, top + row);
            }
        }
        if (grid.headRows() > 0) {
            worksheet.repeatRows(top, top + grid.headRows() - 1);
        }
    }

    private void cell(GridCell cell, int row) {
        Range range =
                worksheet.range(row, cell.column(), row + cell.rowSpan() - 1, cell.column() + cell.columnSpan() - 1);
        StyleSetter style = range.style();
        style.borderStyle(BorderStyle.THIN)
                .fontSize(grid.points())
                .wrapText(true)
                .verticalAlignment(cell.role() == Role.TEXT ? "top" : "center");
        switch (cell.role()) {
            case COLUMN_HEAD, ROW_HEAD -> style.bold().fillColor(HEAD_SHADE).horizontalAlignment("center");
            case TITLE -> style.bold();
            case FIGURE -> style.horizontalAlignment("right");
            case TEXT -> {}
        }
        value(cell, row, style);
        style.set();
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
            range.merge();
        }
    }

    private void value(GridCell cell, int row, StyleSetter style) {
        Optional<Figure> figure = cell.role() == Role.FIGURE ? Figure.find(cell.text()) : Optional.empty();
        if (figure.isPresent()) {
            worksheet.value(row, cell.column(), figure.get().value());
            style.format(figure.get().format());
        } else if (!cell.lines().isEmpty()) {
            worksheet.value(row, cell.column(), Text.clean(cell.text()));
        }
    }
}
