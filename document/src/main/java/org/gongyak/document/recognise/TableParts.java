package org.gongyak.document.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.recognise.draft.CardDraft;
import org.gongyak.document.recognise.draft.Grids;
import org.gongyak.document.recognise.field.Columns;
import org.gongyak.document.recognise.field.FieldRows;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;
import org.gongyak.document.recognise.money.MoneyContext;
import org.gongyak.document.recognise.money.MoneyHead;
import org.gongyak.document.recognise.money.MoneyReader;
import org.gongyak.document.recognise.section.DatedRows;
import org.gongyak.document.recognise.section.IndicatorsReader;
import org.gongyak.document.recognise.section.IssuesTable;
import org.gongyak.document.recognise.section.ParticipationReader;
import org.gongyak.document.recognise.section.ProgressTable;
import org.gongyak.document.recognise.section.SubProjectsReader;
import org.gongyak.document.recognise.section.YearsAcross;
import org.gongyak.document.recognise.section.YearsReader;

/** Reads rows of tables part by part: one table of the source may hold several parts of a card. */
final class TableParts {
    private final CardDraft card;
    private final FieldRows fields;
    private final ProgressTable progress;
    private final Set<List<String>> seen = new HashSet<>();
    private Optional<Unit> unit;
    private Optional<OpenSection> lastSection = Optional.empty();

    TableParts(CardDraft card, FieldRows fields, Optional<Unit> unitBefore) {
        this.card = card;
        this.fields = fields;
        this.progress = new ProgressTable(card);
        this.unit = unitBefore;
    }

    /** The last money unit that was named. */
    Optional<Unit> unit() {
        return unit;
    }

    /** The section of the last row, if that was one of a heading and its text. */
    Optional<OpenSection> lastSection() {
        return lastSection;
    }

    void read(TableCut.Part part, OpenSection open) {
        lastSection = Optional.empty();
        List<Row> rows = part.rows();
        Row first = rows.getFirst();
        List<Row> below = rows.subList(1, rows.size());
        switch (part.kind()) {
            case BLANK -> {}
            case UNIT -> open.unitLine(first.filled().getFirst().text());
            case HEADING -> throw new IllegalStateException("a heading opens a section and is no part of one");
            case MONEY -> money(part.money().orElseThrow(), rows, open);
            case PROGRESS -> {
                progress.head(first);
                periods(below);
            }
            case DATED -> {
                DatedRows.read(card, open.section(), open.freeHeading(), rows);
                if (open.section().isProgress()) {
                    open.useHeading();
                }
            }
            case PERIOD -> periods(rows);
            case PARTICIPATION -> participation(rows, open);
            case YEARS -> YearsReader.read(card, first, below);
            case YEARS_ACROSS -> YearsAcross.read(card, first, below);
            case INDICATORS -> IndicatorsReader.read(card, rows);
            case SUB_PROJECTS -> SubProjectsReader.read(card, first, below);
            case ISSUES -> IssuesTable.read(card, first, below);
            case COLUMNS -> Columns.read(card, first, rows.getLast());
            case FIELD_HEAD -> first.filled().forEach(cell -> card.label("head", cell.text()));
            case PLEDGE, FIELDS, FACT, UNFILLED -> fields(part.kind(), first);
            case SECTION -> sectionRow(first);
            case UNKNOWN -> unknown(rows, open);
        }
    }

    private void periods(List<Row> rows) {
        lastSection = Optional.of(new OpenSection(card, Section.PROGRESS, SourceText.join("", List.of())));
        rows.stream().filter(row -> !row.isBlank()).forEach(progress::row);
    }

    /** The head of a card repeated on its next page says nothing new. */
    private void fields(RowKind kind, Row row) {
        if (!seen.add(row.squeezed())) {
            row.filled().forEach(cell -> card.repeated(cell.text()));
        } else if (kind == RowKind.FACT) {
            fields.fact(row);
        } else if (kind == RowKind.UNFILLED) {
            fields.unfilled(row);
        } else if (FieldRows.isFieldRow(row)) {
            fields.fieldRow(row);
        } else {
            fields.titleRow(row);
        }
    }

    private void money(MoneyHead head, List<Row> rows, OpenSection open) {
        Optional<SourceText> unitLine = open.takeUnitLine();
        unit = unitLine.flatMap(line -> Unit.find(line.toString())).or(() -> unit);
        MoneyContext context = new MoneyContext(open.section(), open.freeHeading(), unitLine, unit);
        if (MoneyReader.read(card, head, rows, context)) {
            card.understood("money");
            unit = Optional.of(card.parts().money().last().unit());
            open.useHeading();
            open.takeRemarks().forEach(card.parts().money()::noteOnLast);
        } else {
            unitLine.ifPresent(card::unrecognised);
            Grids.keep(card, rows);
        }
    }

    private void participation(List<Row> rows, OpenSection open) {
        if (rows.size() < 2) {
            unknown(rows, open);
            return;
        }
        card.understood("participation");
        ParticipationReader.read(card, rows.getFirst(), rows.get(1));
    }

    private void sectionRow(Row row) {
        List<RowCell> cells = row.filled();
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            OpenSection section = OpenSection.of(card, cells.get(i).text());
            cells.get(i + 1).paragraphs().stream()
                    .filter(text -> !text.isBlank())
                    .forEach(section::read);
            section.close();
            lastSection = Optional.of(section);
        }
    }

    /** Rows of one cell each are running text of the section; others stay as a table. */
    private void unknown(List<Row> rows, OpenSection open) {
        boolean text = rows.stream().allMatch(row -> row.filled().size() <= 1);
        boolean read = open.section() != Section.HEAD && open.section() != Section.UNKNOWN;
        if (text && read) {
            rows.stream()
                    .flatMap(row -> row.filled().stream())
                    .flatMap(cell -> cell.paragraphs().stream())
                    .filter(paragraph -> !paragraph.isBlank())
                    .forEach(open::read);
        } else {
            Grids.keep(card, rows);
        }
    }
}
