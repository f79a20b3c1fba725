package org.gongyak.document.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Unrecognised;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/** Takes rows that were not understood down as a table, cell by cell. */
public final class Grids {
    private Grids() {}

    public static void keep(CardDraft card, List<Row> rows) {
        Trace trace = card.trace("unrecognised").at(card.unrecognised.size()).at("cells");
        List<Unrecognised.GridCell> cells = new ArrayList<>();
        int top = rows.getFirst().index();
        for (Row row : rows) {
            for (RowCell cell : row.cells()) {
                String text = trace.at(cells.size()).keep("text", cell.text());
                cells.add(new Unrecognised.GridCell(
                        row.index() - top,
                        cell.column(),
                        cell.cell().rowSpan(),
                        cell.cell().columnSpan(),
                        text));
            }
        }
        int width = cells.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        int height = cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        card.unrecognised.add(new Unrecognised.Grid(height, width, cells));
    }
}
