package org.gongyak.document.read.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in the making: cells in the order of the source, each given its place on the grid. */
final class TableDraft implements Draft {
    final List<CellDraft> cells = new ArrayList<>();
    /** Offset of the source at which each row ends; blank cells that fill a short row stand there. */
    final List<Integer> rowEnds = new ArrayList<>();

    final int declaredRows;
    final int declaredColumns;
    /** Whether the source places its cells one after the other, so that short rows are filled up. */
    final boolean flowing;

    /** For the columns used so far: a document may hold many small tables. */
    private int[] occupiedUntilRow = {};

    private int row = -1;
    private int nextColumn;

    private TableDraft(boolean flowing, int declaredRows, int declaredColumns) {
        this.flowing = flowing;
        this.declaredRows = declaredRows;
        this.declaredColumns = declaredColumns;
    }

    static TableDraft flowing() {
        return flowing(Limits.COLUMNS);
    }

    static TableDraft flowing(int columns) {
        return new TableDraft(true, 0, columns > 0 ? columns : Limits.COLUMNS);
    }

    static TableDraft declared(int rows, int columns) {
        return new TableDraft(false, rows, columns);
    }

    boolean begun() {
        return row >= 0;
    }

    void openRow() {
        row++;
        nextColumn = 0;
    }

    void closeRow(int offset) {
        rowEnds.add(offset);
    }

    void add(CellDraft cell, Span span) {
        while (nextColumn < occupiedUntilRow.length && occupiedUntilRow[nextColumn] > row) {
            nextColumn++;
        }
        Budget.fits(row, nextColumn);
        cell.lieAt(row, nextColumn, span);
        int end = (int) Math.min(Limits.COLUMNS, (long) nextColumn + span.columns());
        if (end > occupiedUntilRow.length) {
            occupiedUntilRow = Arrays.copyOf(occupiedUntilRow, Math.min(Limits.COLUMNS, 2 * end));
        }
        int until = (int) Math.min(Limits.ROWS, (long) row + span.rows());
        for (; nextColumn < end; nextColumn++) {
            occupiedUntilRow[nextColumn] = Math.max(occupiedUntilRow[nextColumn], until);
        }
        cells.add(cell);
    }

    void addAt(CellDraft cell, int atRow, int atColumn, Span span) {
        Budget.fits(atRow, atColumn);
        cell.lieAt(atRow, atColumn, span);
        cells.add(cell);
    }
}
