package org.gongyak.document.read.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The size of a drafted table, its spans clamped inside it, and short rows of flowing tables filled with blank cells.
 *
 * @param clamped cells whose span reached out of the grid
 * @param covered how many addresses the cells cover in all; {@code rows × columns} in a sound table
 */
record Grid(int rows, int columns, List<CellDraft> cells, List<CellDraft> clamped, long covered) {

    static Grid of(TableDraft table, Budget budget) {
        int rows = rows(table);
        int columns = columns(table);
        budget.spendAddresses((long) rows * columns);
        List<CellDraft> cells = new ArrayList<>(table.cells);
        List<CellDraft> clamped = new ArrayList<>();
        for (CellDraft cell : cells) {
            Span inside = inside(cell, rows, columns);
            if (!inside.equals(cell.span)) {
                cell.span = inside;
                clamped.add(cell);
            }
        }
        if (table.flowing) {
            cells.addAll(blanks(table, rows, columns, budget));
        }
        long covered = cells.stream()
                .mapToLong(cell -> (long) cell.span.rows() * cell.span.columns())
                .sum();
        return new Grid(rows, columns, cells, clamped, covered);
    }

    private static int rows(TableDraft table) {
        int told = table.flowing ? table.rowEnds.size() : table.declaredRows;
        int corners = furthest(table, cell -> cell.row + 1L);
        int reached = furthest(table, cell -> (long) cell.row + cell.span.rows());
        return size(corners, reached, told > Limits.ROWS ? 0 : told);
    }

    private static int columns(TableDraft table) {
        int told = table.declaredColumns;
        int corners = furthest(table, cell -> cell.column + 1L);
        int reached = furthest(table, cell -> (long) cell.column + cell.span.columns());
        return size(corners, reached, told > Limits.COLUMNS ? 0 : told);
    }

    /** As far as spans reach, but no further than the table says it goes; corners of cells are always inside. */
    private static int size(int corners, int reached, int told) {
        return Math.max(corners, Math.min(reached, told));
    }

    private static int furthest(TableDraft table, ToLongFunction<CellDraft> end) {
        long furthest = table.cells.stream().mapToLong(end).max().orElse(0);
        return (int) Math.min(Integer.MAX_VALUE, furthest);
    }

    private static Span inside(CellDraft cell, int rows, int columns) {
        return new Span(
                Math.min(cell.span.rows(), rows - cell.row),
                Math.min(cell.span.columns(), columns - cell.column),
                cell.span.header());
    }

    private static List<CellDraft> blanks(TableDraft table, int rows, int columns, Budget budget) {
        BitSet taken = new BitSet(rows * columns);
        for (CellDraft cell : table.cells) {
            for (int row = cell.row; row < cell.row + cell.span.rows(); row++) {
                taken.set(row * columns + cell.column, row * columns + cell.column + cell.span.columns());
            }
        }
        List<CellDraft> blanks = new ArrayList<>();
        int size = rows * columns;
        for (int free = taken.nextClearBit(0); free < size; free = taken.nextClearBit(free + 1)) {
            budget.spendCell();
            CellDraft blank = new CellDraft(table.rowEnds.get(free / columns));
            blank.lieAt(free / columns, free % columns, Span.ONE);
            blanks.add(blank);
        }
        return blanks;
    }
}
