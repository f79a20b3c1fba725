package org.gongyak.document.recognise.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.document.recognise.field.FieldRows;
import org.gongyak.document.recognise.layout.Row;

/** Finds the heads of money tables among rows. A row is tried alone and with rows above it, so its words are looked up once. */
public final class MoneyHeads {
    private static final int MOST_DEPTH = 3;
    private static final int FEWEST = 2;

    private final List<Row> rows;
    private final List<List<HeadCell>> words = new ArrayList<>();

    public MoneyHeads(List<Row> rows) {
        this.rows = rows;
    }

    /** Reads a head that begins at a row; deeper heads are tried when the row alone names too few columns. */
    public Optional<MoneyHead> find(int at) {
        for (int depth = 1; depth <= MOST_DEPTH && at + depth <= rows.size(); depth++) {
            Row last = rows.get(at + depth - 1);
            if (last.isBlank() || FieldRows.namesPledge(last)) {
                return Optional.empty();
            }
            Optional<MoneyHead> head = read(at, depth);
            if (head.isPresent() && !goesOnWithStages(at + depth)) {
                return head;
            }
        }
        return Optional.empty();
    }

    /** Whether a row below a head says nothing but stages: 계획 | 집행 | 계획 | 집행. */
    private boolean goesOnWithStages(int row) {
        return row < rows.size()
                && rows.get(row).filled().size() >= FEWEST
                && words(row).stream()
                        .filter(head ->
                                head.cell().cell().row() == rows.get(row).index())
                        .allMatch(head -> head.stage().isPresent());
    }

    private Optional<MoneyHead> read(int at, int depth) {
        List<Row> head = rows.subList(at, at + depth);
        List<MoneyColumn> all = columns(at, depth);
        List<Row> below = rows.subList(at + depth, rows.size());
        return acrossTime(head, all)
                .or(() -> acrossSources(head, all, below))
                .or(() -> StageHeads.find(head, all, below));
    }

    private List<MoneyColumn> columns(int at, int depth) {
        int width = rows.get(at).cells().stream()
                .mapToInt(cell -> cell.column() + cell.cell().columnSpan())
                .max()
                .orElse(0);
        List<MoneyColumn> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<HeadCell> over = new ArrayList<>();
            boolean staged =
                    word(at + depth - 1, column).flatMap(HeadCell::stage).isPresent();
            for (int row = at; row < at + depth; row++) {
                Optional<HeadCell> own = word(row, column);
                (own.isEmpty() && staged ? timeBefore(row, column) : own).ifPresent(over::add);
            }
            MoneyColumn.read(over, column).ifPresent(columns::add);
        }
        return columns;
    }

    private Optional<HeadCell> word(int row, int column) {
        for (HeadCell head : words(row)) {
            if (head.cell().cell().covers(rows.get(row).index(), column)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /** Where a page was recognised line by line, a time over several stages stands in the first of their columns. */
    private Optional<HeadCell> timeBefore(int row, int column) {
        return words(row).stream()
                .filter(head -> head.cell().column() < column)
                .reduce((left, right) -> right)
                .filter(HeadCell::isTime);
    }

    private List<HeadCell> words(int row) {
        while (words.size() <= row) {
            words.add(List.of());
        }
        if (words.get(row).isEmpty()) {
            words.set(row, read(rows.get(row)));
        }
        return words.get(row);
    }

    private static List<HeadCell> read(Row row) {
        return row.covering().stream()
                .filter(cell -> !cell.isBlank())
                .map(HeadCell::of)
                .toList();
    }

    private static Optional<MoneyHead> acrossTime(List<Row> head, List<MoneyColumn> all) {
        List<MoneyColumn> columns =
                all.stream().filter(column -> column.bucket().isPresent()).toList();
        long spans = columns.stream().filter(MoneyColumn::isSpan).count();
        boolean cross = columns.stream().anyMatch(column -> column.isSpan() && column.isNamedSource());
        boolean eachRowNeeded = columns.stream().anyMatch(column -> column.standsIn(head.getLast()));
        boolean usual =
                spans >= FEWEST && eachRowNeeded && !cross && head.stream().allMatch(MoneyHeads::isHeadRow);
        return usual ? Optional.of(new MoneyHead(head, columns, true)) : Optional.empty();
    }

    private static boolean isHeadRow(Row row) {
        boolean named = row.filled().stream()
                .anyMatch(cell -> HeadCell.isTime(cell)
                        || MoneyStages.find(cell.squeezed()).isPresent());
        boolean wide = row.filled().stream().anyMatch(cell -> cell.cell().columnSpan() > 1);
        return named || (wide && !FieldRows.isFieldRow(row));
    }

    private static boolean hasStages(List<MoneyColumn> columns) {
        return columns.stream()
                        .flatMap(column -> column.stage().flatMap(HeadCell::stage).stream())
                        .distinct()
                        .count()
                >= FEWEST;
    }

    /** Times run down when sources run across: below each other stand at least two years. */
    private static Optional<MoneyHead> acrossSources(List<Row> head, List<MoneyColumn> all, List<Row> below) {
        List<MoneyColumn> columns =
                all.stream().filter(column -> column.source().isPresent()).toList();
        boolean named = columns.size() >= FEWEST
                && (columns.stream().anyMatch(MoneyColumn::isNamedSource) || hasStages(columns))
                && columns.stream().noneMatch(MoneyColumn::isSpan)
                && columns.stream().anyMatch(column -> column.standsIn(head.getLast()));
        if (!named || below.isEmpty()) {
            return Optional.empty();
        }
        int first = columns.getFirst().column();
        boolean years = YearRows.isTime(below.getFirst(), first)
                && below.stream()
                                .filter(row -> YearRows.label(row, first).isPresent())
                                .limit(FEWEST)
                                .count()
                        == FEWEST;
        return years ? Optional.of(new MoneyHead(head, columns, false)) : Optional.empty();
    }
}
