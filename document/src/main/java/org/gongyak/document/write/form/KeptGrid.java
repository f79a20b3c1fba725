package org.gongyak.document.write.form;

import java.util.List;
import java.util.stream.IntStream;
import org.gongyak.card.Unrecognised;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;

/** A table that was not understood, with its cells as they were. */
final class KeptGrid {
    private KeptGrid() {}

    static Grid of(Unrecognised.Grid source) {
        List<List<GridCell>> rows = rows(source, GridCell.Role.TEXT);
        return new Grid("그 밖의 표", ColumnWidths.byContent(source.columns(), rows), 0, rows);
    }

    static List<List<GridCell>> rows(Unrecognised.Grid source, GridCell.Role role) {
        return IntStream.range(0, source.rows())
                .mapToObj(row -> source.cells().stream()
                        .filter(cell -> cell.row() == row)
                        .map(cell -> Cells.merged(
                                Cells.of(role, cell.column(), cell.text()), cell.rowSpan(), cell.columnSpan()))
                        .toList())
                .toList();
    }
}
