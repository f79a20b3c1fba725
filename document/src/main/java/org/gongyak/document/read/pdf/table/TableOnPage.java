package org.gongyak.document.read.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongyak.document.read.pdf.page.Glyph;
import org.gongyak.document.read.pdf.page.Rule;

/**
 * A table as far as it stands on one page.
 *
 * @param closedAbove whether a line is drawn along its upper edge; without one it may begin in the middle of a row
 * @param closedBelow whether a line is drawn along its lower edge
 * @param byAddress for every row and column, row by row, the cell that covers it
 */
public record TableOnPage(
        Axis columns,
        Axis rows,
        boolean closedAbove,
        boolean closedBelow,
        List<CellOnPage> cells,
        List<CellOnPage> byAddress) {

    static TableOnPage of(List<Rule> rules) {
        Lattice lattice = new Lattice(rules);
        Axis columns = lattice.columns;
        CellOnPage[] byAddress = new CellOnPage[lattice.rows.size() * columns.size()];
        List<CellOnPage> cells = new ArrayList<>();
        for (Field field : Field.of(lattice)) {
            CellOnPage cell = cell(field, columns);
            cells.add(cell);
            for (int row = field.row(); row < field.row() + field.rowSpan(); row++) {
                int start = row * columns.size() + field.column();
                Arrays.fill(byAddress, start, start + field.columnSpan(), cell);
            }
        }
        return new TableOnPage(
                columns, lattice.rows, lattice.closedAbove, lattice.closedBelow, cells, List.of(byAddress));
    }

    private static CellOnPage cell(Field field, Axis columns) {
        float left = columns.start(field.column());
        float right = columns.end(field.column() + field.columnSpan() - 1);
        return new CellOnPage(
                field.row(), field.column(), field.rowSpan(), field.columnSpan(), left, right, new Content());
    }

    public float top() {
        return rows.places().getFirst();
    }

    float area() {
        return (rows.places().getLast() - top())
                * (columns.places().getLast() - columns.places().getFirst());
    }

    /** Puts a character into its cell; says whether it stands in this table at all. */
    boolean take(Glyph glyph) {
        int row = rows.find(glyph.centre());
        int column = columns.find(glyph.middle());
        if (row < 0 || column < 0) {
            return false;
        }
        contentAt(row, column).add(glyph);
        return true;
    }

    /** Puts a smaller table into its cell, if it stands in one. */
    boolean take(TableOnPage smaller) {
        int row = rows.find(smaller.top());
        int column = columns.find(smaller.columns.places().getFirst());
        if (row < 0 || column < 0 || columns.find(smaller.columns.places().getLast()) < 0) {
            return false;
        }
        contentAt(row, column).add(smaller);
        return true;
    }

    private Content contentAt(int row, int column) {
        return byAddress.get(row * columns.size() + column).content();
    }
}
