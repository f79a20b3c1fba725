package org.gongyak.document.recognise.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.Stage;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.layout.Row;

/**
 * A column of figures in a money table, as the cells of the head above it name it.
 *
 * @param bucket its time: 2026, 기투자, 계
 * @param source whose money: 국비, 계
 * @param stage 계획, 확보 or 집행
 */
record MoneyColumn(int column, Optional<HeadCell> bucket, Optional<HeadCell> source, Optional<HeadCell> stage) {

    /** Reads what stands over a column, from above to below; empty where it names neither a time nor a source. */
    static Optional<MoneyColumn> read(List<HeadCell> over, int column) {
        Optional<HeadCell> bucket = last(over, HeadCell::isTime);
        Optional<HeadCell> source = last(over, cell -> cell.level().isPresent());
        Optional<HeadCell> stage = last(over, cell -> cell.stage().isPresent());
        // 집행액 beside 계, 국비, 시비 is a sum of its own stage.
        if (bucket.isEmpty() && source.isEmpty() && over.size() == 1) {
            return stage.map(sum -> new MoneyColumn(column, bucket, stage, stage));
        }
        boolean wide = bucket.filter(HeadCell::isWide).isPresent();
        return (bucket.isPresent() && (!wide || stage.isPresent())) || source.isPresent()
                ? Optional.of(new MoneyColumn(column, bucket, source, stage))
                : Optional.empty();
    }

    /** A stage over figures of no year stands for all time. */
    MoneyColumn ofAllTime() {
        return new MoneyColumn(column, bucket.or(() -> stage), source, stage);
    }

    private static Optional<HeadCell> last(List<HeadCell> cells, Predicate<HeadCell> wanted) {
        for (HeadCell cell : cells.reversed()) {
            if (wanted.test(cell)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The columns of each stage. Where some name a stage, one that names none, such as the sum, is of the usual one. */
    static Map<Optional<Stage>, List<MoneyColumn>> byStage(List<MoneyColumn> columns, Stage usual) {
        Optional<Stage> otherwise =
                columns.stream().anyMatch(column -> column.stage.isPresent()) ? Optional.of(usual) : Optional.empty();
        Map<Optional<Stage>, List<MoneyColumn>> byStage = new LinkedHashMap<>();
        for (MoneyColumn column : columns) {
            Optional<Stage> stage = column.stage.flatMap(HeadCell::stage).or(() -> otherwise);
            byStage.computeIfAbsent(stage, key -> new ArrayList<>()).add(column);
        }
        return byStage;
    }

    boolean isSpan() {
        return bucket.filter(HeadCell::isSpan).isPresent();
    }

    /** Whether it is a source proper, and neither a sum nor 기타. */
    boolean isNamedSource() {
        return source.flatMap(HeadCell::level)
                .filter(level -> level != Level.TOTAL && level != Level.OTHER)
                .isPresent();
    }

    boolean standsIn(Row row) {
        return Stream.of(bucket, source, stage)
                .flatMap(Optional::stream)
                .anyMatch(head -> head.cell().cell().row() == row.index());
    }

    SourceText bucketText() {
        return bucket.map(head -> head.cell().text()).orElseThrow();
    }

    SourceText sourceText() {
        return source.map(head -> head.cell().text()).orElseThrow();
    }
}
