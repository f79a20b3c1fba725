package org.gongyak.document.recognise.money;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.form.Heading;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;

/** Reads a money table, whichever way round it is laid out; each stage it speaks of becomes a table of the card. */
public final class MoneyReader {
    private static final Unit USUAL_UNIT = Unit.MILLION;

    private final CardDraft card;
    private final MoneyHead head;
    private final List<Row> rows;

    private MoneyReader(CardDraft card, MoneyHead head, List<Row> rows) {
        this.card = card;
        this.head = head;
        this.rows = rows;
    }

    /** Takes a table, head first, into the card; false when its rows name no sources. */
    public static boolean read(CardDraft card, MoneyHead head, List<Row> rows, MoneyContext context) {
        return new MoneyReader(card, head, rows).read(context);
    }

    private boolean read(MoneyContext context) {
        List<Row> body = rows.subList(head.depth(), rows.size()).stream()
                .filter(row -> !row.isBlank() && unitRow(row).isEmpty())
                .toList();
        Stage usual = MoneyStages.of(context.section());
        List<MoneyLines> read =
                head.acrossTime() ? SourceRows.read(card, head, body, usual) : YearRows.read(card, head, body, usual);
        if (read.isEmpty()) {
            return false;
        }
        MoneyContext known = context.orUnit(unitInTable());
        boolean goesOn = MoneyWriter.goesOn(card, read, known);
        headCells(goesOn);
        if (goesOn) {
            new MoneyWriter(card, known).join(read.getFirst());
        } else {
            write(read, known);
        }
        body.forEach(row -> remarks(row, known));
        return true;
    }

    private void write(List<MoneyLines> read, MoneyContext known) {
        Unit unit = known.unit().orElse(USUAL_UNIT);
        if (known.unit().isEmpty()) {
            unitAssumed(head.labels().getFirst());
        }
        read.forEach(lines -> new MoneyWriter(card, known).write(lines, unit));
    }

    /** Cells beside the figures, such as those of a last column 비고, are remarks about the table. */
    private void remarks(Row row, MoneyContext known) {
        row.filled().stream()
                .filter(cell -> cell.column() > head.columns().getFirst().column())
                .filter(cell -> head.columns().stream().noneMatch(column -> column.column() == cell.column()))
                .map(RowCell::text)
                .filter(text -> !known.unitLine().filter(text::equals).isPresent())
                .forEach(card.parts().money()::noteOnLast);
    }

    private static Optional<SourceText> unitRow(Row row) {
        List<RowCell> filled = row.filled();
        return filled.size() == 1 && Heading.isUnitLine(filled.getFirst().text())
                ? Optional.of(filled.getFirst().text())
                : Optional.empty();
    }

    /** A unit line that was put into a row of the table itself, or a unit named in its head. */
    private Optional<SourceText> unitInTable() {
        Optional<SourceText> row =
                rows.stream().flatMap(each -> unitRow(each).stream()).findFirst();
        Optional<SourceText> beside = rows.stream()
                .flatMap(each -> each.filled().stream())
                .map(RowCell::text)
                .filter(Heading::isUnitLine)
                .findFirst();
        return row.or(() -> beside)
                .or(() -> head.rows().stream()
                        .flatMap(each -> each.filled().stream())
                        .map(RowCell::text)
                        .filter(text -> text.toString().contains("단위")
                                && Unit.find(text.toString()).isPresent())
                        .findFirst());
    }

    private void headCells(boolean again) {
        for (Row row : head.rows()) {
            for (RowCell cell : row.filled()) {
                if (again) {
                    card.repeated(cell.text());
                } else if (!head.labels().contains(cell.text())) {
                    card.label("money", cell.text());
                }
            }
        }
    }

    private void unitAssumed(SourceText at) {
        card.issue(
                new Issue(
                        "card.unit-assumed",
                        Optional.of(at.place()),
                        at.toString(),
                        new Message(
                                "금액표에 단위가 적혀 있지 않아 백만원으로 읽었습니다. 표 위에 ‘(단위: 백만원)’처럼 적으십시오.",
                                "The money table names no unit; million won was taken. Write a unit line such as (단위: 백만원) above it.")));
    }
}
