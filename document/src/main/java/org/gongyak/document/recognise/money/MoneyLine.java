package org.gongyak.document.recognise.money;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/**
 * A row of figures, cut out but not yet read.
 *
 * @param label its source as written, empty where none is
 * @param cells one for each bucket
 */
record MoneyLine(Optional<SourceText> subProject, SourceText label, List<SourceText> cells) {

    /** The figure of a row in a column; a cell merged down from above counts only in the row it begins in. */
    static SourceText figure(Row row, int column) {
        return row.find(column)
                .filter(cell -> cell.cell().row() == row.index() && cell.column() == column)
                .map(RowCell::text)
                .orElseGet(() -> SourceText.join("", List.of()));
    }
}
