package org.gongyak.document.read.pdf.flow;

import java.util.List;
import java.util.stream.Collectors;
import org.gongyak.document.read.pdf.text.Line;

/** The rows at the head of a table that are printed again on its next page. */
final class RepeatedHead {
    /** Three are seen in money tables. */
    private static final int MOST_ROWS = 4;

    private RepeatedHead() {}

    /** How many rows of the second table are the head of the first again; 0 when none is. */
    static int rows(Part.Table table, Part.Table more) {
        int repeated = 0;
        for (int rows = 1; rows <= MOST_ROWS && rows < more.rows() && isSame(table, more, rows - 1); rows++) {
            if (isWhole(more, rows)) {
                repeated = rows;
            }
        }
        return repeated;
    }

    private static boolean isSame(Part.Table table, Part.Table more, int row) {
        List<String> there = texts(more, row);
        return there.equals(texts(table, row)) && there.stream().anyMatch(text -> !text.endsWith(":"));
    }

    /** Whether no cell of these rows reaches below them. */
    private static boolean isWhole(Part.Table table, int rows) {
        return table.cells().stream().noneMatch(cell -> cell.row() < rows && cell.endRow() > rows);
    }

    private static List<String> texts(Part.Table table, int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(cell -> cell.column() + " " + cell.rowSpan() + " " + cell.columnSpan() + ":" + text(cell))
                .toList();
    }

    /** The text of a cell as printed, nested tables left out. */
    static String text(Part.Cell cell) {
        return cell.parts().stream()
                .filter(Part.Text.class::isInstance)
                .flatMap(part -> ((Part.Text) part).lines().stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }
}
