package org.gongyak.document.recognise.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.Levels;
import org.gongyak.card.money.Stage;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/**
 * A column of figures in a money table, as the cells of the head above it name it.
 *
 * @param bucket its time: 2026, 기투자, 계
 * @param source whose money: 국비, 계
 * @param stage 계획, 확보 or 집행
 */
record MoneyColumn(int column, Optional<RowCell> bucket, Optional<RowCell> source, Optional<RowCell> stage) {
    private static final int LONGEST = 20;

    /** Reads what stands over a column; empty where it names neither a time nor a source. */
    static Optional<MoneyColumn> read(List<Row> head, int column) {
        List<RowCell> over = head.stream()
                .flatMap(row -> row.find(column).stream())
                .filter(cell -> !cell.isBlank())
                .toList();
        Optional<RowCell> bucket = last(over, MoneyColumn::isBucket);
        Optional<RowCell> source = last(over, cell -> level(cell).isPresent());
        Optional<RowCell> stage =
                last(over, cell -> MoneyStages.find(cell.text()).isPresent());
        boolean wide = bucket.filter(found -> found.cell().columnSpan() > 1).isPresent();
        return (bucket.isPresent() && (!wide || stage.isPresent())) || source.isPresent()
                ? Optional.of(new MoneyColumn(column, bucket, source, stage))
                : Optional.empty();
    }

    private static Optional<RowCell> last(List<RowCell> cells, Predicate<RowCell> wanted) {
        return cells.stream().filter(wanted).reduce((upper, lower) -> lower);
    }

    /** The columns of each stage. Where some name a stage, one that names none, such as the sum, is of the usual one. */
    static Map<Optional<Stage>, List<MoneyColumn>> byStage(List<MoneyColumn> columns, Stage usual) {
        Optional<Stage> otherwise =
                columns.stream().anyMatch(column -> column.stage.isPresent()) ? Optional.of(usual) : Optional.empty();
        Map<Optional<Stage>, List<MoneyColumn>> byStage = new LinkedHashMap<>();
        for (MoneyColumn column : columns) {
            Optional<Stage> stage =
                    column.stage.flatMap(cell -> MoneyStages.find(cell.text())).or(() -> otherwise);
            byStage.computeIfAbsent(stage, key -> new ArrayList<>()).add(column);
        }
        return byStage;
    }

    static boolean isBucket(RowCell cell) {
        return cell.text().length() <= LONGEST && kind(cell) != Bucket.Kind.UNKNOWN;
    }

    private static Bucket.Kind kind(RowCell cell) {
        return Buckets.read(List.of(cell.text().toString())).getFirst().kind();
    }

    private static Optional<Level> level(RowCell cell) {
        String squeezed = cell.squeezed();
        return Levels.among(List.of(squeezed)).find(squeezed);
    }

    boolean isSpan() {
        return bucket.filter(cell -> kind(cell) == Bucket.Kind.SPAN).isPresent();
    }

    /** Whether it is a source proper, and neither a sum nor 기타. */
    boolean isNamedSource() {
        return source.flatMap(MoneyColumn::level)
                .filter(level -> level != Level.TOTAL && level != Level.OTHER)
                .isPresent();
    }

    boolean standsIn(Row row) {
        return List.of(bucket, source, stage).stream()
                .flatMap(Optional::stream)
                .anyMatch(cell -> cell.cell().row() == row.index());
    }

    SourceText bucketText() {
        return bucket.map(RowCell::text).orElseThrow();
    }

    SourceText sourceText() {
        return source.map(RowCell::text).orElseThrow();
    }
}
