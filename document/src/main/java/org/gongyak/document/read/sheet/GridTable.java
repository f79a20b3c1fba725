package org.gongyak.document.read.sheet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TreeBuilder;

/**
 * Writes boxes as a table. Rows and columns in which no box begins are left out: sheets are often made of many narrow columns that are
 * merged into the wide ones one sees. Places without a box become blank cells.
 */
final class GridTable {
    private final int[] rows;
    private final int[] columns;
    private final TreeBuilder builder;

    private GridTable(List<Box> boxes, TreeBuilder builder) {
        this.rows = distinct(boxes, box -> box.area().top());
        this.columns = distinct(boxes, box -> box.area().left());
        this.builder = builder;
        if ((long) rows.length * columns.length > Limits.ADDRESSES) {
            throw new RefusalException(Refusal.TABLE_TOO_LARGE);
        }
    }

    static void write(List<Box> boxes, TreeBuilder builder) {
        new GridTable(boxes, builder).write(boxes);
    }

    private static int[] distinct(List<Box> boxes, ToIntFunction<Box> edge) {
        return boxes.stream().mapToInt(edge).sorted().distinct().toArray();
    }

    private void write(List<Box> boxes) {
        builder.openTable(rows.length, columns.length);
        BitSet taken = new BitSet();
        int next = 0;
        for (int row = 0; row < rows.length; row++) {
            builder.openRow();
            while (next < boxes.size() && boxes.get(next).area().top() == rows[row]) {
                cell(boxes.get(next++), row, taken);
            }
            builder.closeRow(0);
        }
        int size = rows.length * columns.length;
        for (int free = taken.nextClearBit(0); free < size; free = taken.nextClearBit(free + 1)) {
            builder.openCell(0).closeCellAt(free / columns.length, free % columns.length, Span.ONE);
        }
        builder.closeTable();
    }

    private void cell(Box box, int row, BitSet taken) {
        int column = last(columns, box.area().left());
        int bottom = last(rows, box.area().bottom());
        int right = last(columns, box.area().right());
        for (int covered = row; covered <= bottom; covered++) {
            taken.set(covered * columns.length + column, covered * columns.length + right + 1);
        }
        builder.openCell(0);
        CellText.paragraphs(box.text(), builder);
        builder.closeCellAt(row, column, new Span(bottom - row + 1, right - column + 1, false));
    }

    /** The last of the edges that lies no further than here. */
    private static int last(int[] edges, int here) {
        int found = Arrays.binarySearch(edges, here);
        return found >= 0 ? found : -found - 2;
    }
}
