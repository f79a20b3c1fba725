package org.gongyak.document.recognise.money;

import java.util.List;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.layout.Row;

/**
 * The head of a money table: which columns hold figures.
 *
 * @param rows those of the table that it takes
 * @param columns those that hold figures, from left to right
 * @param acrossTime whether the columns are times and the rows sources, as is usual, or the other way round
 */
public record MoneyHead(List<Row> rows, List<MoneyColumn> columns, boolean acrossTime) {
    private static final Pattern PROJECT = Pattern.compile("(?:세부|공약|단위|내역)?(?:사업|과제)명?");

    public MoneyHead {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public int depth() {
        return rows.size();
    }

    /** Whether the head of a column says that sub-projects stand below. */
    public boolean names(int column) {
        return rows.stream()
                .flatMap(row -> row.find(column).stream())
                .anyMatch(cell -> PROJECT.matcher(cell.squeezed()).matches());
    }

    /** The figures' own heads: each is kept as the label of its column or row. */
    public List<SourceText> labels() {
        return columns.stream()
                .map(acrossTime ? MoneyColumn::bucketText : MoneyColumn::sourceText)
                .toList();
    }
}
