package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.Levels;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.MoneyText;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;

/**
 * Reads a money table whose rows are sources and whose columns are times. A sub-project's name may stand in a merged cell, on its 계 row
 * or, where a page was recognised line by line, on the row below: it belongs to all rows from one 계 to the next.
 */
final class MoneyReader {
    private static final Unit USUAL_UNIT = Unit.MILLION;

    private final CardDraft card;
    private final MoneyHead head;
    private final List<Row> body;
    private final Unit unit;
    private final Trace trace;
    private final int sourceColumn;

    private MoneyReader(CardDraft card, MoneyHead head, List<Row> body, Unit unit) {
        this.card = card;
        this.head = head;
        this.body = body;
        this.unit = unit;
        this.trace = card.trace("money").at(card.money.size());
        this.sourceColumn = sourceColumn(head, body);
    }

    /** Takes a table, head first, into the card; false when its rows name no sources. */
    static boolean read(CardDraft card, MoneyHead head, List<Row> rows, MoneyContext context) {
        List<Row> body = rows.subList(head.depth(), rows.size()).stream()
                .filter(row -> !row.isBlank())
                .toList();
        MoneyReader reader = new MoneyReader(card, head, body, context.unit().orElse(USUAL_UNIT));
        if (reader.sourceColumn < 0) {
            return false;
        }
        reader.headLabels(rows.subList(0, head.depth()));
        reader.write(context);
        return true;
    }

    private static int sourceColumn(MoneyHead head, List<Row> body) {
        int best = -1;
        long most = 0;
        for (int column = 0; column < head.columns().getFirst(); column++) {
            int at = column;
            Levels levels = Levels.among(body.stream()
                    .flatMap(row -> row.find(at).stream())
                    .map(RowCell::squeezed)
                    .toList());
            long sources = body.stream()
                    .flatMap(row -> row.find(at).stream())
                    .filter(cell -> levels.find(cell.squeezed()).isPresent())
                    .count();
            if (sources > most) {
                most = sources;
                best = column;
            }
        }
        return best;
    }

    private void headLabels(List<Row> rows) {
        for (Row row : rows) {
            for (RowCell cell : row.filled()) {
                if (!head.texts().contains(cell.text())) {
                    card.label("money", cell.text());
                }
            }
        }
    }

    private void write(MoneyContext context) {
        List<Bucket> buckets = new ArrayList<>();
        for (SourceText text : head.texts()) {
            Bucket read = head.buckets().get(buckets.size());
            String label = trace.at("buckets").at(buckets.size()).keep("label", text);
            buckets.add(new Bucket(label, read.kind(), read.range()));
        }
        if (context.unit().isEmpty()) {
            unitAssumed(head.texts().getFirst());
        }
        card.money.add(new MoneyTable(
                context.heading().map(text -> trace.keep("label", text)).orElse(""),
                stage(context.section()),
                Optional.empty(),
                Optional.empty(),
                unit,
                context.unitLine().map(text -> trace.keep("unitLabel", text)).orElse(""),
                buckets,
                rows(),
                List.of()));
    }

    private static Stage stage(Section section) {
        return switch (section) {
            case SECURED -> Stage.SECURED;
            case EXECUTED -> Stage.EXECUTED;
            default -> Stage.PLANNED;
        };
    }

    private List<MoneyRow> rows() {
        Levels levels =
                Levels.among(body.stream().map(this::source).map(Form::squeeze).toList());
        List<MoneyRow> rows = new ArrayList<>();
        List<Optional<SourceText>> names = SubProjectNames.of(body, sourceColumn, levels);
        for (Row row : body) {
            Trace at = trace.at("rows").at(rows.size());
            SourceText label = source(row);
            Optional<String> name = names.get(rows.size()).map(text -> at.keep("subProject", text));
            Level level = levels.find(label.toString()).orElse(Level.UNKNOWN);
            rows.add(new MoneyRow(name, at.keep("label", label), level, cells(at.at("cells"), row)));
            strays(row);
        }
        return rows;
    }

    private SourceText source(Row row) {
        return row.find(sourceColumn).map(RowCell::text).orElseGet(() -> SourceText.join("", List.of()));
    }

    private List<MoneyCell> cells(Trace trace, Row row) {
        List<MoneyCell> cells = new ArrayList<>();
        for (int column : head.columns()) {
            SourceText text = row.find(column)
                    .filter(cell -> cell.cell().row() == row.index() && cell.column() == column)
                    .map(RowCell::text)
                    .orElseGet(() -> SourceText.join("", List.of()));
            String raw = trace.at(cells.size()).keep("raw", text);
            cells.add(MoneyText.cell(raw, unit));
        }
        return cells;
    }

    /** Cells under no bucket, such as a last column of remarks. */
    private void strays(Row row) {
        for (RowCell cell : row.filled()) {
            boolean bucket = head.columns().contains(cell.column());
            if (!bucket && cell.column() > sourceColumn) {
                card.unrecognised(cell.text());
            }
        }
    }

    private void unitAssumed(SourceText at) {
        card.issues.add(
                new Issue(
                        "card.unit-assumed",
                        Optional.of(at.place()),
                        at.toString(),
                        new Message(
                                "금액표에 단위가 적혀 있지 않아 백만원으로 읽었습니다. 표 위에 ‘(단위: 백만원)’처럼 적으십시오.",
                                "The money table names no unit; million won was taken. Write a unit line such as (단위: 백만원) above it.")));
    }
}
