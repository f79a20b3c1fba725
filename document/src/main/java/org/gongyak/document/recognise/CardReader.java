package org.gongyak.document.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.Unrecognised;
import org.gongyak.card.money.Unit;
import org.gongyak.card.source.SourceText;

/** Reads the pieces of one card from top to bottom, keeping in mind under which heading it is. */
final class CardReader {
    private static final Pattern RULE = Pattern.compile("[\\s\\-=_*─━~.·]{3,}");
    private static final Pattern LABELLED = Pattern.compile(
            "(?<bullet>[□■○◦ㅇ#\\-]*\\s*)(?<label>[^:：]{1,16}?)(?<colon>\\s*[:：]\\s*)(?<value>\\S.*)", Pattern.DOTALL);

    private final CardDraft card;
    private final FieldRows fields;
    private final ProgressTable progress;
    private SectionReader section;
    private Section current = Section.HEAD;
    private Optional<SourceText> heading = Optional.empty();
    private boolean headingUsed;
    private Optional<SourceText> unitLine = Optional.empty();
    private Optional<Unit> unit;

    CardReader(CardDraft card, Optional<Unit> unitBefore) {
        this.card = card;
        this.unit = unitBefore;
        this.fields = new FieldRows(card);
        this.progress = new ProgressTable(card);
        this.section = new SectionReader(card, Section.HEAD, SourceText.join("", List.of()));
    }

    /** The last money unit that was named, which a following table without one shares. */
    Optional<Unit> unit() {
        return unit;
    }

    void read(Piece piece) {
        switch (piece) {
            case Piece.Text text -> paragraph(text.paragraph().text().strip());
            case Piece.Rows rows -> rows(rows.rows());
        }
    }

    private void paragraph(SourceText line) {
        if (RULE.matcher(line).matches()) {
            card.map.structure(line);
            return;
        }
        if (Heading.isUnitLine(line)) {
            unitLine(line);
            return;
        }
        Optional<Heading> found = Heading.find(line);
        if (found.isPresent() && !isSubHeading(found.get())) {
            open(found.get());
        } else if (current == Section.HEAD) {
            head(line);
        } else {
            section.read(line);
        }
    }

    /** ○ 문제점 under □ 문제점 및 개선대책 does not leave the section. */
    private boolean isSubHeading(Heading found) {
        return current == Section.ISSUES
                && found.words().charAt(0) != '□'
                && found.rest().isEmpty();
    }

    private void head(SourceText line) {
        Matcher labelled = LABELLED.matcher(line);
        Optional<String> field = labelled.matches() ? Form.findField(labelled.group("label")) : Optional.empty();
        if (field.isEmpty()) {
            section.read(line);
            return;
        }
        card.map.structure(line.slice(0, labelled.end("bullet")));
        card.map.structure(line.slice(labelled.start("colon"), labelled.end("colon")));
        fields.field(
                field.get(),
                line.slice(labelled.start("label"), labelled.end("label")),
                line.slice(labelled.start("value")));
    }

    private void open(Heading found) {
        endHeading();
        current = found.section();
        heading = Optional.of(found.words());
        headingUsed = false;
        unitLine = Optional.empty();
        section = new SectionReader(card, current, found.words());
        found.unit().ifPresent(this::unitLine);
        card.map.structure(found.between());
        if (current == Section.UNKNOWN) {
            card.unrecognised(found.words());
            headingUsed = true;
        }
        if (!found.rest().isEmpty()) {
            section.read(found.rest());
            headingUsed |= current == Section.PROGRESS || current == Section.PLAN;
        }
    }

    /** A heading that no part took for its label stays as a label of its own. */
    void endHeading() {
        if (!headingUsed) {
            heading.ifPresent(words -> card.label(current.label(), words));
        }
        headingUsed = true;
    }

    private void unitLine(SourceText line) {
        Optional<Unit> named = Unit.find(line.toString());
        if (current == Section.PARTICIPATION && named.isEmpty()) {
            card.participationUnit = card.trace("participation").keep("unitLabel", line);
            return;
        }
        unit = named.isPresent() ? named : unit;
        unitLine = Optional.of(line);
    }

    private void rows(List<Row> rows) {
        int at = 0;
        while (at < rows.size()) {
            int end = end(rows, at);
            part(RowKind.of(rows, at), rows.subList(at, end));
            at = end;
        }
    }

    /** Where the part that begins at a row ends: heads take the rows below them, other rows stand alone. */
    private static int end(List<Row> rows, int start) {
        RowKind kind = RowKind.of(rows, start);
        int end = kind == RowKind.MONEY
                ? start + MoneyHead.find(rows, start).orElseThrow().depth()
                : start + 1;
        boolean takesRows =
                kind == RowKind.MONEY || kind == RowKind.PROGRESS || kind == RowKind.YEARS || kind == RowKind.UNKNOWN;
        while (end < rows.size() && (takesRows || (kind == RowKind.PARTICIPATION && end == start + 1))) {
            if (continues(kind, RowKind.of(rows, end))) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean continues(RowKind kind, RowKind next) {
        return switch (kind) {
            case PROGRESS ->
                next == RowKind.PERIOD
                        || next == RowKind.UNKNOWN
                        || next == RowKind.FIELDS
                        || next == RowKind.SECTION
                        || next == RowKind.BLANK;
            case MONEY, YEARS ->
                next == RowKind.UNKNOWN || next == RowKind.FIELDS || next == RowKind.BLANK || next == RowKind.PERIOD;
            case PARTICIPATION -> next == RowKind.UNKNOWN || next == RowKind.BLANK;
            default -> next == RowKind.UNKNOWN;
        };
    }

    private void part(RowKind kind, List<Row> rows) {
        Row first = rows.getFirst();
        switch (kind) {
            case BLANK -> {}
            case MONEY -> money(rows);
            case PROGRESS -> {
                progress.head(first);
                rows.stream().skip(1).filter(row -> !row.isBlank()).forEach(progress::row);
            }
            case PERIOD -> progress.row(first);
            case PARTICIPATION -> participation(rows);
            case YEARS -> {
                card.understood++;
                YearsReader.read(card, first, rows.subList(1, rows.size()));
            }
            case PLEDGE -> pledge(first);
            case FIELDS -> fields.fieldRow(first);
            case SECTION -> sectionRow(first);
            case UNKNOWN -> unknown(rows);
        }
    }

    private void pledge(Row row) {
        if (FieldRows.isFieldRow(row)) {
            fields.fieldRow(row);
        } else {
            fields.titleRow(row);
        }
    }

    private void money(List<Row> rows) {
        MoneyHead head = MoneyHead.find(rows, 0).orElseThrow();
        Optional<SourceText> free = headingUsed ? Optional.empty() : heading;
        MoneyContext context = new MoneyContext(current, free, unitLine, unit);
        if (MoneyReader.read(card, head, rows, context)) {
            card.understood++;
            headingUsed = true;
            unitLine = Optional.empty();
        } else {
            unknown(rows);
        }
    }

    private void participation(List<Row> rows) {
        if (rows.size() < 2) {
            unknown(rows);
            return;
        }
        card.understood++;
        ParticipationReader.read(card, rows.getFirst(), rows.get(1));
    }

    private void sectionRow(Row row) {
        RowCell label = row.filled().getFirst();
        SectionReader reader =
                new SectionReader(card, Form.findSection(label.text()).orElse(Section.UNKNOWN), label.text());
        int periods = card.periods.size();
        row.filled().get(1).paragraphs().stream()
                .filter(text -> !text.isBlank())
                .forEach(reader::read);
        if (card.periods.size() == periods) {
            card.label(current.label(), label.text());
        }
    }

    private void unknown(List<Row> rows) {
        Trace trace = card.trace("unrecognised").at(card.unrecognised.size()).at("cells");
        List<Unrecognised.GridCell> cells = new ArrayList<>();
        int top = rows.getFirst().index();
        for (Row row : rows) {
            for (RowCell cell : row.cells()) {
                String text = trace.at(cells.size()).keep("text", cell.text());
                cells.add(new Unrecognised.GridCell(
                        row.index() - top,
                        cell.column(),
                        cell.cell().rowSpan(),
                        cell.cell().columnSpan(),
                        text));
            }
        }
        int width = cells.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        int height = cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        card.unrecognised.add(new Unrecognised.Grid(height, width, cells));
    }

    /** Takes a piece down without trying to understand it. */
    void keepUnrecognised(Piece piece) {
        switch (piece) {
            case Piece.Text text -> {
                if (RULE.matcher(text.paragraph().text()).matches()) {
                    card.map.structure(text.paragraph().text());
                } else {
                    card.unrecognised(text.paragraph().text());
                }
            }
            case Piece.Rows rows -> unknown(rows.rows());
        }
    }
}
