package org.gongyak.document.recognise.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.Stage;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/** Reads a money table whose rows are times and whose columns are sources: it is turned, so that both kinds become the same. */
final class YearRows {
    private YearRows() {}

    /** The cell in front of the figures that names the row's year. */
    static Optional<RowCell> label(Row row, int firstFigure) {
        return row.covering().stream()
                .filter(cell -> cell.column() < firstFigure && isYear(cell) && HeadCell.isTime(cell))
                .reduce((left, right) -> right);
    }

    private static boolean isYear(RowCell cell) {
        return cell.text().chars().anyMatch(Character::isDigit);
    }

    /** Whether a row is one of a time, be it a year, a sum or what comes after the term. */
    static boolean isTime(Row row, int firstFigure) {
        return time(row, firstFigure).isPresent();
    }

    private static Optional<RowCell> time(Row row, int firstFigure) {
        return row.covering().stream()
                .filter(cell -> cell.column() < firstFigure && HeadCell.isTime(cell))
                .reduce((left, right) -> right);
    }

    static List<MoneyLines> read(CardDraft card, MoneyHead head, List<Row> body, Stage usual) {
        int first = head.columns().getFirst().column();
        List<Row> times = body.stream().filter(row -> isTime(row, first)).toList();
        if (times.isEmpty()) {
            return stages(card, head, body, first);
        }
        body.stream()
                .filter(row -> !times.contains(row))
                .flatMap(row -> row.filled().stream())
                .forEach(cell -> card.unrecognised(cell.text()));
        List<MoneyLines> read = new ArrayList<>();
        MoneyColumn.byStage(head.columns(), usual)
                .forEach((stage, columns) -> read.add(lines(stage, columns, times, first)));
        return read;
    }

    /** Rows of stages, without any time: each becomes the figures of its stage. */
    private static List<MoneyLines> stages(CardDraft card, MoneyHead head, List<Row> body, int first) {
        List<MoneyLines> read = new ArrayList<>();
        for (Row row : body) {
            Optional<RowCell> label = row.covering().stream()
                    .filter(cell -> cell.column() < first
                            && MoneyStages.find(cell.squeezed()).isPresent())
                    .findFirst();
            if (label.isPresent()) {
                List<MoneyLine> lines = head.columns().stream()
                        .map(column -> new MoneyLine(
                                Optional.empty(), column.sourceText(), List.of(MoneyLine.figure(row, column.column()))))
                        .toList();
                read.add(new MoneyLines(
                        MoneyStages.find(label.get().squeezed()),
                        List.of(label.get().text()),
                        lines));
            } else {
                row.filled().forEach(cell -> card.unrecognised(cell.text()));
            }
        }
        return read;
    }

    private static MoneyLines lines(Optional<Stage> stage, List<MoneyColumn> columns, List<Row> times, int first) {
        List<SourceText> buckets =
                times.stream().map(row -> time(row, first).orElseThrow().text()).toList();
        List<MoneyLine> lines = columns.stream()
                .map(column -> new MoneyLine(
                        Optional.empty(),
                        column.sourceText(),
                        times.stream()
                                .map(row -> MoneyLine.figure(row, column.column()))
                                .toList()))
                .toList();
        return new MoneyLines(stage, buckets, lines);
    }
}
