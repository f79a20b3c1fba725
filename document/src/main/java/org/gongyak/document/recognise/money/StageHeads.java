package org.gongyak.document.recognise.money;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.Levels;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/** Heads of money tables that name no years: stages across and sources down, or sources across and stages down. */
final class StageHeads {
    private static final Levels ALONE = Levels.among(List.of());
    private static final String LABELS = "구분";
    private static final int FEWEST = 2;

    private StageHeads() {}

    static Optional<MoneyHead> find(List<Row> head, List<MoneyColumn> columns, List<Row> below) {
        if (head.size() > 1 || columns.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        int first = columns.getFirst().column();
        boolean times = columns.stream().anyMatch(MoneyColumn::isSpan);
        boolean labelled = head.getFirst().filled().stream()
                .anyMatch(cell -> cell.column() < first && cell.squeezed().equals(LABELS));
        if (times || !labelled) {
            return Optional.empty();
        }
        return acrossStages(head, columns, below.getFirst()).or(() -> acrossSources(head, columns, below.getFirst()));
    }

    private static Optional<MoneyHead> acrossStages(List<Row> head, List<MoneyColumn> columns, Row first) {
        List<MoneyColumn> figures = columns.stream()
                .filter(column -> column.stage().isPresent() || column.bucket().isPresent())
                .map(MoneyColumn::ofAllTime)
                .toList();
        boolean staged =
                figures.stream().anyMatch(column -> column.stage().isPresent()) && figures.size() == columns.size();
        boolean sources = labels(first, columns).stream()
                .anyMatch(cell -> ALONE.find(cell.squeezed()).isPresent());
        return staged && sources ? Optional.of(new MoneyHead(head, figures, true)) : Optional.empty();
    }

    private static Optional<MoneyHead> acrossSources(List<Row> head, List<MoneyColumn> columns, Row first) {
        List<MoneyColumn> sources =
                columns.stream().filter(column -> column.source().isPresent()).toList();
        boolean named = sources.size() >= FEWEST && sources.stream().anyMatch(MoneyColumn::isNamedSource);
        boolean stages = labels(first, columns).stream()
                .anyMatch(cell -> MoneyStages.find(cell.squeezed()).isPresent());
        return named && stages ? Optional.of(new MoneyHead(head, sources, false)) : Optional.empty();
    }

    private static List<RowCell> labels(Row row, List<MoneyColumn> columns) {
        int first = columns.getFirst().column();
        return row.covering().stream().filter(cell -> cell.column() < first).toList();
    }
}
