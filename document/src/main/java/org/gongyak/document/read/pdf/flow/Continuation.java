package org.gongyak.document.read.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.document.read.pdf.text.Line;

/** Joins what was parted by the end of a page: a text that goes on, and a table with the same columns, its repeated head left out. */
final class Continuation {

    private Continuation() {}

    static List<Part> join(List<List<Part>> pages) {
        List<Part> all = new ArrayList<>();
        for (List<Part> page : pages) {
            int first = 0;
            if (!all.isEmpty() && !page.isEmpty()) {
                Optional<Part> joined = join(all.getLast(), page.getFirst());
                if (joined.isPresent()) {
                    all.set(all.size() - 1, joined.get());
                    first = 1;
                }
            }
            all.addAll(page.subList(first, page.size()));
        }
        return all;
    }

    private static Optional<Part> join(Part part, Part next) {
        if (part instanceof Part.Text text && next instanceof Part.Text more) {
            return text.column().isLike(more.column()) ? Optional.of(text(text, more)) : Optional.empty();
        }
        if (part instanceof Part.Table table
                && next instanceof Part.Table more
                && table.columns().isLike(more.columns())) {
            return Optional.of(table(table, more));
        }
        return Optional.empty();
    }

    private static Part.Text text(Part.Text text, Part.Text more) {
        List<Line> lines = new ArrayList<>(text.lines());
        lines.addAll(more.lines());
        return new Part.Text(lines, text.column());
    }

    private static Part.Table table(Part.Table table, Part.Table more) {
        int head = RepeatedHead.rows(table, more);
        boolean split = table.openBelow() || (head == 0 && more.openAbove());
        // The row at the foot of one page and that at the head of the next are one.
        int shift = table.rows() - head - (split && fits(table, more, head) ? 1 : 0);
        List<Part.Cell> cells = new ArrayList<>(table.cells());
        for (Part.Cell cell : more.cells()) {
            if (cell.row() >= head) {
                add(cells, cell, shift, table.rows());
            }
        }
        return new Part.Table(table.columns(), shift + more.rows(), table.openAbove(), more.openBelow(), cells);
    }

    /** Whether every cell of the first row after the head has one above it that it may go on from. */
    private static boolean fits(Part.Table table, Part.Table more, int head) {
        return more.cells().stream()
                .filter(cell -> cell.row() == head)
                .allMatch(cell -> above(table.cells(), cell, table.rows()) >= 0);
    }

    private static void add(List<Part.Cell> cells, Part.Cell cell, int shift, int rows) {
        int row = cell.row() + shift;
        int above = row <= rows ? above(cells, cell, rows) : -1;
        if (above >= 0 && row < rows) {
            Part.Cell upper = cells.get(above);
            cells.set(above, upper.until(row + cell.rowSpan(), concat(upper.parts(), cell.parts())));
        } else if (above >= 0 && isMerged(cells.get(above), cell)) {
            cells.set(
                    above,
                    cells.get(above)
                            .until(row + cell.rowSpan(), cells.get(above).parts()));
        } else {
            cells.add(cell.at(row));
        }
    }

    /** A merged cell that is parted by the page is blank on the next one, or says again what it said. */
    private static boolean isMerged(Part.Cell upper, Part.Cell cell) {
        boolean merged = upper.rowSpan() > 1 || cell.rowSpan() > 1;
        String text = RepeatedHead.text(cell);
        return merged && (text.isEmpty() || text.equals(RepeatedHead.text(upper)));
    }

    private static int above(List<Part.Cell> cells, Part.Cell cell, int rows) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).endRow() == rows && cells.get(i).isAbove(cell)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Part> concat(List<Part> upper, List<Part> lower) {
        return join(List.of(upper, lower));
    }
}
