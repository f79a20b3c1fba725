package org.gongyak.document.recognise.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
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
        NavigableSet<Integer> columns = columns(rows);
        for (Row row : rows) {
            for (RowCell cell : row.cells()) {
                String text = trace.at(cells.size()).keep("text", cell.text());
                int end = cell.column() + cell.cell().columnSpan();
                cells.add(new Unrecognised.GridCell(
                        row.index() - top,
                        columns.headSet(cell.column()).size(),
                        cell.cell().rowSpan(),
                        columns.subSet(cell.column(), end).size(),
                        text));
            }
        }
        int width = furthest(cells, cell -> cell.column() + cell.columnSpan());
        int height = furthest(cells, cell -> cell.row() + cell.rowSpan());
        return new Unrecognised.Grid(height, width, cells);
    }

    /** Rows cut out of a wider table leave behind the columns that only its other rows have cells in; spreadsheets have none such. */
    private static NavigableSet<Integer> columns(List<Row> rows) {
        NavigableSet<Integer> columns = new TreeSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> columns.add(cell.column())));
        return columns;
    }

    private static int furthest(List<Unrecognised.GridCell> cells, ToIntFunction<Unrecognised.GridCell> end) {
        return cells.stream().mapToInt(end).max().orElse(0);
    }
}
