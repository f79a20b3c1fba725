package org.gongyak.document.recognise;

import java.util.List;
import java.util.Optional;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/**
 * A heading that stands beside its rows, in a first cell merged down over them, where others write it above a table.
 *
 * @param rows the rows beside it, without that cell
 */
record SideHeading(RowCell heading, List<Row> rows) {

    SideHeading {
        rows = List.copyOf(rows);
    }

    static Optional<SideHeading> find(List<Row> rows, int at) {
        Optional<RowCell> first = rows.get(at).cells().stream()
                .findFirst()
                .filter(cell -> cell.cell().rowSpan() > 1
                        && Form.findBareHeading(cell.text()).isPresent()
                        && rows.get(at).filled().size() > 1);
        return first.map(cell -> {
            int end = cell.cell().row() + cell.cell().rowSpan();
            List<Row> beside = rows.subList(at, rows.size()).stream()
                    .takeWhile(row -> row.index() < end)
                    .map(row -> row.without(cell))
                    .toList();
            return new SideHeading(cell, beside);
        });
    }
}
