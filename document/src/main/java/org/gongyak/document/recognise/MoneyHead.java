package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.source.SourceText;

/**
 * The head of a money table: which column is which time bucket.
 *
 * @param depth how many rows it takes
 * @param columns the table's columns that are buckets, from left to right
 * @param texts the head of each
 */
record MoneyHead(int depth, List<Integer> columns, List<SourceText> texts, List<Bucket> buckets) {
    private static final int MOST_DEPTH = 3;
    private static final int FEWEST_SPANS = 2;

    /** Reads a head that begins at a row; deeper heads are tried when the row alone names too few years. */
    static Optional<MoneyHead> find(List<Row> rows, int at) {
        for (int depth = 1; depth <= MOST_DEPTH && at + depth <= rows.size(); depth++) {
            Optional<MoneyHead> head = read(rows.subList(at, at + depth));
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    private static Optional<MoneyHead> read(List<Row> rows) {
        List<Integer> columns = new ArrayList<>();
        List<SourceText> texts = new ArrayList<>();
        int width = rows.getFirst().cells().stream()
                .mapToInt(cell -> cell.column() + cell.cell().columnSpan())
                .max()
                .orElse(0);
        for (int column = 0; column < width; column++) {
            Optional<RowCell> lowest = lowest(rows, column);
            if (lowest.isPresent() && isBucket(lowest.get())) {
                columns.add(column);
                texts.add(lowest.get().text());
            }
        }
        List<Bucket> buckets =
                Buckets.read(texts.stream().map(SourceText::toString).toList());
        long spans = buckets.stream()
                .filter(bucket -> bucket.kind() == Bucket.Kind.SPAN)
                .count();
        boolean lastRowHasSpan = rows.getLast().cells().stream().anyMatch(MoneyHead::isYear);
        boolean allRowsAreHead = rows.stream().allMatch(MoneyHead::isHeadRow);
        return spans >= FEWEST_SPANS && lastRowHasSpan && allRowsAreHead
                ? Optional.of(new MoneyHead(rows.size(), columns, texts, buckets))
                : Optional.empty();
    }

    private static Optional<RowCell> lowest(List<Row> rows, int column) {
        Optional<RowCell> lowest = Optional.empty();
        for (Row row : rows) {
            Optional<RowCell> cell = row.find(column).filter(found -> !found.isBlank());
            lowest = cell.isPresent() ? cell : lowest;
        }
        return lowest;
    }

    private static boolean isBucket(RowCell cell) {
        return cell.cell().columnSpan() == 1
                && cell.text().length() <= 20
                && Buckets.read(List.of(cell.text().toString())).getFirst().kind() != Bucket.Kind.UNKNOWN;
    }

    private static boolean isHeadRow(Row row) {
        return !FieldRows.namesPledge(row) && row.filled().stream().anyMatch(MoneyHead::isHeadCell);
    }

    private static boolean isHeadCell(RowCell cell) {
        return isBucket(cell) || cell.cell().columnSpan() > 1;
    }

    private static boolean isYear(RowCell cell) {
        return isBucket(cell)
                && Buckets.read(List.of(cell.text().toString())).getFirst().kind() == Bucket.Kind.SPAN;
    }
}
