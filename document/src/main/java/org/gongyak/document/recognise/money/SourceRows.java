package org.gongyak.document.recognise.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.money.Levels;
import org.gongyak.card.money.Stage;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Grids;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/**
 * Reads a money table whose rows are sources, or stages, and whose columns are times. A sub-project's name may stand in a merged cell,
 * on its 계 row or, where a page was recognised line by line, on the row below: it belongs to all rows from one 계 to the next.
 */
final class SourceRows {
    private final CardDraft card;
    private final MoneyHead head;
    private final List<Row> body;
    private final Stage usual;
    private final int firstFigure;
    private final int labelColumn;

    private SourceRows(CardDraft card, MoneyHead head, List<Row> body, Stage usual) {
        this.card = card;
        this.head = head;
        this.body = body;
        this.usual = usual;
        this.firstFigure = head.columns().getFirst().column();
        this.labelColumn = labelColumn();
    }

    /** The figures by stage; none when the rows name neither sources nor stages. */
    static List<MoneyLines> read(CardDraft card, MoneyHead head, List<Row> body, Stage usual) {
        SourceRows rows = new SourceRows(card, head, body, usual);
        boolean single = body.size() == 1 && body.getFirst().filled().stream().allMatch(rows::isFigure);
        return rows.labelColumn < 0 && !single ? List.of() : rows.read();
    }

    private boolean isFigure(RowCell cell) {
        return cell.column() >= firstFigure && cell.text().chars().anyMatch(Character::isDigit);
    }

    private int labelColumn() {
        int best = -1;
        long most = 0;
        for (int column = 0; column < firstFigure; column++) {
            int at = column;
            List<RowCell> cells =
                    body.stream().flatMap(row -> row.find(at).stream()).toList();
            Levels levels = Levels.among(cells.stream().map(RowCell::squeezed).toList());
            long labels = cells.stream()
                    .filter(cell -> levels.find(cell.squeezed()).isPresent()
                            || MoneyStages.find(cell.squeezed()).isPresent())
                    .count();
            if (labels > most || (labels == most && labels > 0)) {
                most = labels;
                best = column;
            }
        }
        return best;
    }

    private List<MoneyLines> read() {
        Levels levels =
                Levels.among(body.stream().map(this::label).map(Form::squeeze).toList());
        List<Optional<SourceText>> names = SubProjectNames.of(body, labelColumn, levels);
        boolean staged = body.stream().anyMatch(row -> stage(row).isPresent());
        Map<Key, List<MoneyLine>> lines = new LinkedHashMap<>();
        for (int i = 0; i < body.size(); i++) {
            Row row = body.get(i);
            boolean source = levels.find(label(row).toString()).isPresent();
            if (staged && !source && stage(row).isEmpty()) {
                Grids.keep(card, List.of(row));
                continue;
            }
            Optional<SourceText> name = names.get(i);
            MoneyColumn.byStage(head.columns(), usual)
                    .forEach((columnStage, columns) -> lines.computeIfAbsent(
                                    new Key(columnStage.or(() -> stage(row)), columns), key -> new ArrayList<>())
                            .add(line(row, name, columns, source)));
            stageCell(row)
                    .filter(cell -> cell.column() != labelColumn && cell.cell().row() == row.index())
                    .ifPresent(cell -> card.label("money", cell.text()));
        }
        return lines.entrySet().stream()
                .map(read -> new MoneyLines(read.getKey().stage, read.getKey().buckets(), read.getValue()))
                .toList();
    }

    private record Key(Optional<Stage> stage, List<MoneyColumn> columns) {
        private List<SourceText> buckets() {
            return columns.stream().map(MoneyColumn::bucketText).toList();
        }
    }

    private SourceText label(Row row) {
        return labelColumn < 0
                ? SourceText.join("", List.of())
                : row.find(labelColumn).map(RowCell::text).orElseGet(() -> SourceText.join("", List.of()));
    }

    /** A row may be of a stage by its own label, or by a cell beside it. */
    private Optional<Stage> stage(Row row) {
        return stageCell(row).flatMap(cell -> MoneyStages.find(cell.squeezed()));
    }

    private Optional<RowCell> stageCell(Row row) {
        return row.covering().stream()
                .filter(cell -> cell.column() < firstFigure
                        && MoneyStages.find(cell.squeezed()).isPresent())
                .findFirst();
    }

    /** Where the head says 사업명 over the labels, a label that is no source is the name of a sub-project. */
    private MoneyLine line(Row row, Optional<SourceText> name, List<MoneyColumn> columns, boolean source) {
        List<SourceText> cells = columns.stream()
                .map(column -> MoneyLine.figure(row, column.column()))
                .toList();
        SourceText label = label(row);
        boolean names = !source && stage(row).isEmpty() && head.names(labelColumn);
        return names ? new MoneyLine(Optional.of(label), label.slice(0, 0), cells) : new MoneyLine(name, label, cells);
    }
}
