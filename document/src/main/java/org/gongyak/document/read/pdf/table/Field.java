package org.gongyak.document.read.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** Fields of a lattice without a line between them, which are one cell. */
record Field(int row, int column, int rowSpan, int columnSpan) {

    /** All fields, by row and column; always rectangles, whatever lines are missing. */
    static List<Field> of(Lattice lattice) {
        boolean[][] taken = new boolean[lattice.rows.size()][lattice.columns.size()];
        List<Field> fields = new ArrayList<>();
        for (int row = 0; row < taken.length; row++) {
            for (int column = 0; column < taken[row].length; column++) {
                if (!taken[row][column]) {
                    fields.add(take(lattice, row, column, taken));
                }
            }
        }
        return fields;
    }

    private static Field take(Lattice lattice, int row, int column, boolean[][] taken) {
        int endColumn = column + 1;
        while (!lattice.lineRightOf(row, endColumn - 1) && !taken[row][endColumn]) {
            endColumn++;
        }
        int endRow = row + 1;
        while (goesOnBelow(lattice, endRow - 1, column, endColumn, taken)) {
            endRow++;
        }
        for (int r = row; r < endRow; r++) {
            for (int c = column; c < endColumn; c++) {
                taken[r][c] = true;
            }
        }
        return new Field(row, column, endRow - row, endColumn - column);
    }

    private static boolean goesOnBelow(Lattice lattice, int row, int column, int endColumn, boolean[][] taken) {
        for (int c = column; c < endColumn; c++) {
            if (lattice.lineBelow(row, c) || taken[row + 1][c]) {
                return false;
            }
            if (c < endColumn - 1 && lattice.lineRightOf(row + 1, c)) {
                return false;
            }
        }
        return true;
    }
}
