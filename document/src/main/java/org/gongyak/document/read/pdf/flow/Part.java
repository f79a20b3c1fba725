package org.gongyak.document.read.pdf.flow;

import java.util.List;
import org.gongyak.document.read.pdf.table.Axis;
import org.gongyak.document.read.pdf.text.Column;
import org.gongyak.document.read.pdf.text.Line;

/** What stands one below the other on a page or in a cell. */
sealed interface Part {

    /** Lines without a table between them. */
    record Text(List<Line> lines, Column column) implements Part {}

    /**
     * A table, perhaps of several pages.
     *
     * @param openAbove whether no line is drawn above it, so that it may begin in the middle of a row
     * @param openBelow whether no line is drawn below it
     */
    record Table(Axis columns, int rows, boolean openAbove, boolean openBelow, List<Cell> cells) implements Part {}

    /** A cell of a table; row and column are counted from 0. */
    record Cell(int row, int column, int rowSpan, int columnSpan, List<Part> parts) {

        int endRow() {
            return row + rowSpan;
        }

        boolean isAbove(Cell other) {
            return column == other.column && columnSpan == other.columnSpan;
        }

        Cell at(int otherRow) {
            return new Cell(otherRow, column, rowSpan, columnSpan, parts);
        }

        Cell until(int otherEnd, List<Part> otherParts) {
            return new Cell(row, column, otherEnd - row, columnSpan, otherParts);
        }
    }
}
