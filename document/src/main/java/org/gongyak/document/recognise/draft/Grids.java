package org.gongyak.document.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.gongyak.card.Unrecognised;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;
import org.gongyak.document.recognise.trace.Trace;

/** Takes rows that were not understood down as a table, cell by cell. */
public final class Grids {
    private Grids() {}

    public static void keep(CardDraft card, List<Row> rows) {
        card.unrecognised(at -> grid(at.at("cells"), rows));
    }

    private static Unrecognised grid(Trace trace, List<Row> rows) {
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
        int width = furthest(cells, cell -> cell.column() + cell.columnSpan());
        int height = furthest(cells, cell -> cell.row() + cell.rowSpan());
        return new Unrecognised.Grid(height, width, cells);
    }

    private static int furthest(List<Unrecognised.GridCell> cells, ToIntFunction<Unrecognised.GridCell> end) {
        return cells.stream().mapToInt(end).max().orElse(0);
    }
}
