package org.gongyak.document.recognise.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.field.FieldRows;
import org.gongyak.document.recognise.layout.Row;

/**
 * The head of a money table: which columns hold figures.
 *
 * @param rows those of the table that it takes
 * @param columns those that hold figures, from left to right
 * @param acrossTime whether the columns are times and the rows sources, as is usual, or the other way round
 */
public record MoneyHead(List<Row> rows, List<MoneyColumn> columns, boolean acrossTime) {
    private static final int MOST_DEPTH = 3;
    private static final int FEWEST = 2;
    private static final Pattern PROJECT = Pattern.compile("(?:세부|공약|단위|내역)?(?:사업|과제)명?");

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

    /** Reads a head that begins at a row; deeper heads are tried when the row alone names too few columns. */
    public static Optional<MoneyHead> find(List<Row> rows, int at) {
        for (int depth = 1; depth <= MOST_DEPTH && at + depth <= rows.size(); depth++) {
            Optional<MoneyHead> head = read(rows.subList(at, at + depth), rows.subList(at + depth, rows.size()));
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    private static Optional<MoneyHead> read(List<Row> head, List<Row> below) {
        if (head.stream().anyMatch(row -> FieldRows.namesPledge(row) || row.isBlank())) {
            return Optional.empty();
        }
        List<MoneyColumn> all = new ArrayList<>();
        int width = head.getFirst().cells().stream()
                .mapToInt(cell -> cell.column() + cell.cell().columnSpan())
                .max()
                .orElse(0);
        for (int column = 0; column < width; column++) {
            MoneyColumn.read(head, column).ifPresent(all::add);
        }
        return acrossTime(head, all).or(() -> acrossSources(head, all, below));
    }

    private static Optional<MoneyHead> acrossTime(List<Row> head, List<MoneyColumn> all) {
        List<MoneyColumn> columns =
                all.stream().filter(column -> column.bucket().isPresent()).toList();
        long spans = columns.stream().filter(MoneyColumn::isSpan).count();
        boolean cross = columns.stream().anyMatch(column -> column.isSpan() && column.isNamedSource());
        boolean eachRowNeeded = columns.stream().anyMatch(column -> column.standsIn(head.getLast()));
        boolean usual =
                spans >= FEWEST && eachRowNeeded && !cross && head.stream().allMatch(MoneyHead::isHeadRow);
        return usual ? Optional.of(new MoneyHead(head, columns, true)) : Optional.empty();
    }

    private static boolean isHeadRow(Row row) {
        boolean named = row.filled().stream()
                .anyMatch(cell -> MoneyColumn.isBucket(cell)
                        || MoneyStages.find(cell.text()).isPresent());
        boolean wide = row.filled().stream().anyMatch(cell -> cell.cell().columnSpan() > 1);
        return named || (wide && !FieldRows.isFieldRow(row));
    }

    /** Times run down when sources run across: below each other stand at least two years. */
    private static Optional<MoneyHead> acrossSources(List<Row> head, List<MoneyColumn> all, List<Row> below) {
        List<MoneyColumn> columns =
                all.stream().filter(column -> column.source().isPresent()).toList();
        boolean named = columns.stream().filter(MoneyColumn::isNamedSource).count() >= 1
                && columns.size() >= FEWEST
                && columns.stream().noneMatch(MoneyColumn::isSpan)
                && columns.stream().anyMatch(column -> column.standsIn(head.getLast()));
        if (!named) {
            return Optional.empty();
        }
        int first = columns.getFirst().column();
        long years = below.stream()
                .filter(row -> YearRows.label(row, first).isPresent())
                .count();
        boolean begins = !below.isEmpty() && YearRows.isTime(below.getFirst(), first);
        return begins && years >= FEWEST ? Optional.of(new MoneyHead(head, columns, false)) : Optional.empty();
    }
}
