package org.gongyak.document.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.GridCell.Role;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.TextWidth;

/**
 * A spreadsheet shows no row higher than 409.5 points and keeps no more than 32,767 characters in a cell. Where a cell of text is longer
 * its lines go on in rows below, and its neighbours are merged over these.
 */
final class LongCells {
    /** Lines of ten points in the highest row. */
    private static final int MOST_LINES = 29;

    private static final int MOST_CHARACTERS = 30_000;

    private final Grid grid;
    private final double[] columns;
    /** For each row of the grid the row it begins at here, and behind the last the number of rows. */
    private final int[] starts;

    /**
     * Cells of a grid.
     *
     * @param columns the width of each in em
     */
    private LongCells(Grid grid, double[] columns) {
        this.grid = grid;
        this.columns = columns;
        this.starts = new int[grid.rows().size() + 1];
        for (int row = 0; row < grid.rows().size(); row++) {
            int most = grid.rows().get(row).stream()
                    .mapToInt(cell -> pieces(cell).size())
                    .max()
                    .orElse(1);
            starts[row + 1] = starts[row] + most;
        }
    }

    static Grid cut(Grid grid, double[] columns) {
        return new LongCells(grid, columns).cut();
    }

    private Grid cut() {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            while (rows.size() < starts[row + 1]) {
                rows.add(new ArrayList<>());
            }
            for (GridCell cell : grid.rows().get(row)) {
                place(cell, row, rows);
            }
        }
        return new Grid(grid.name(), grid.widths(), starts[grid.headRows()], grid.points(), rows);
    }

    private void place(GridCell cell, int row, List<List<GridCell>> rows) {
        int below = Math.min(row + cell.rowSpan(), grid.rows().size());
        List<List<Line>> pieces = pieces(cell);
        int at = starts[row];
        for (List<Line> piece : pieces.subList(0, pieces.size() - 1)) {
            rows.get(at++).add(new GridCell(cell.column(), 1, cell.columnSpan(), cell.role(), piece));
        }
        int rest = starts[below] - at;
        rows.get(at).add(new GridCell(cell.column(), rest, cell.columnSpan(), cell.role(), pieces.getLast()));
    }

    private List<List<Line>> pieces(GridCell cell) {
        if (cell.role() != Role.TEXT || cell.rowSpan() > 1) {
            return List.of(cell.lines());
        }
        List<List<Line>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
        int height = 0;
        int length = 0;
        for (Line line : cell.lines()) {
            int lines = TextWidth.lines(line.text(), columns[cell.column()]);
            boolean full = height + lines > MOST_LINES || length + line.text().length() > MOST_CHARACTERS;
            if (full && !pieces.getLast().isEmpty()) {
                pieces.add(new ArrayList<>());
                height = 0;
                length = 0;
            }
            pieces.getLast().add(line);
            height += lines;
            length += line.text().length() + 1;
        }
        return pieces;
    }
}
