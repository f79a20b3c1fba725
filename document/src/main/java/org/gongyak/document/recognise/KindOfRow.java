package org.gongyak.document.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyak.document.recognise.field.Columns;
import org.gongyak.document.recognise.field.FieldRows;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Heading;
import org.gongyak.document.recognise.form.PeriodLabel;
import org.gongyak.document.recognise.form.Section;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;
import org.gongyak.document.recognise.money.MoneyHead;
import org.gongyak.document.recognise.money.MoneyHeads;
import org.gongyak.document.recognise.prose.Bullets;
import org.gongyak.document.recognise.prose.Item;
import org.gongyak.document.recognise.section.DatedRows;
import org.gongyak.document.recognise.section.IndicatorsReader;
import org.gongyak.document.recognise.section.IssuesTable;
import org.gongyak.document.recognise.section.ParticipationReader;
import org.gongyak.document.recognise.section.SubProjectsReader;
import org.gongyak.document.recognise.section.YearsAcross;
import org.gongyak.document.recognise.section.YearsReader;

/**
 * Tells what a row begins or is, by its own words and those of the rows below it.
 *
 * @param money the head of the money table that the row begins
 */
record KindOfRow(RowKind kind, Optional<MoneyHead> money) {
    private static final Pattern PERIOD_HEAD = Pattern.compile("구분|기간|시기|추진시기|추진기간|연도별구분|반기|분기");
    private static final Pattern CONTENT_HEAD = Pattern.compile(
            "추진실적및?(?:향후)?추진계획|(?:(?:세부|주요|향후)?추진|세부|주요|내용)(?:실적|계획|내용|사항|현황|상황|경과|성과|내역)?(?:및(?:향후)?(?:추진)?(?:계획|실적|현황))?|실적및계획|내용");
    private static final int SHORTEST_CONTENT = 6;
    /** A text this long behind a label is told, not filled in. */
    private static final int NARRATIVE = 60;

    private static KindOfRow of(RowKind kind) {
        return new KindOfRow(kind, Optional.empty());
    }

    static KindOfRow tell(List<Row> rows, int at, MoneyHeads heads) {
        Row row = rows.get(at);
        if (row.isBlank()) {
            return of(RowKind.BLANK);
        }
        List<RowCell> filled = row.filled();
        if (FieldRows.isUnfilled(row)) {
            return of(RowKind.UNFILLED);
        }
        if (FieldRows.isPlainTitle(rows, at)) {
            return of(RowKind.PLEDGE);
        }
        if (isHeading(filled)) {
            return of(RowKind.HEADING);
        }
        if (filled.size() == 1) {
            boolean unit = Heading.isUnitLine(filled.getFirst().text());
            return of(unit ? RowKind.UNIT : RowKind.UNKNOWN);
        }
        if (FieldRows.isHead(rows, at)) {
            return of(RowKind.FIELD_HEAD);
        }
        if (IndicatorsReader.isHead(rows, at)) {
            return of(RowKind.INDICATORS);
        }
        if (DatedRows.isHead(rows, at)) {
            return of(RowKind.DATED);
        }
        if (YearsAcross.isHead(rows, at)) {
            return of(RowKind.YEARS_ACROSS);
        }
        Optional<MoneyHead> money = heads.find(at);
        if (money.isPresent()) {
            return new KindOfRow(RowKind.MONEY, money);
        }
        return of(isProgressHead(row) ? RowKind.PROGRESS : ofList(rows, at));
    }

    private static RowKind ofList(List<Row> rows, int at) {
        Row row = rows.get(at);
        if (ParticipationReader.isHead(row)) {
            return RowKind.PARTICIPATION;
        }
        if (YearsReader.isHead(row)) {
            return RowKind.YEARS;
        }
        if (SubProjectsReader.isHead(row)) {
            return RowKind.SUB_PROJECTS;
        }
        if (IssuesTable.isHead(row)) {
            return RowKind.ISSUES;
        }
        if (FieldRows.isFactAlone(rows, at)) {
            return RowKind.FACT;
        }
        return Columns.are(rows, at) ? RowKind.COLUMNS : ofWords(row);
    }

    private static RowKind ofWords(Row row) {
        if (FieldRows.namesPledge(row)) {
            return RowKind.PLEDGE;
        }
        if (isPeriodRow(row)) {
            return RowKind.PERIOD;
        }
        if (isSectionRow(row)) {
            return RowKind.SECTION;
        }
        return FieldRows.isFieldRow(row) ? RowKind.FIELDS : RowKind.UNKNOWN;
    }

    private static boolean isHeading(List<RowCell> filled) {
        boolean alone = filled.size() == 1
                || (filled.size() == 2 && Heading.isUnitLine(filled.get(1).text()));
        return alone
                && Heading.find(filled.getFirst().text())
                        .filter(found -> found.section() != Section.UNKNOWN && found.isWhole())
                        .isPresent();
    }

    private static boolean isProgressHead(Row row) {
        List<RowCell> cells = row.filled();
        return cells.size() >= 2
                && PERIOD_HEAD.matcher(cells.getFirst().squeezed()).matches()
                && cells.stream()
                        .skip(1)
                        .anyMatch(cell -> CONTENT_HEAD.matcher(cell.squeezed()).matches());
    }

    private static boolean isPeriodRow(Row row) {
        List<RowCell> cells = row.filled();
        return (cells.size() == 2 || cells.size() == 3)
                && PeriodLabel.fits(cells.getFirst().text())
                && cells.get(1).text().length() >= SHORTEST_CONTENT
                && isTold(cells.get(1));
    }

    /** Pairs of a heading and its text; a label that is also a field's counts when what it says is told, not filled in. */
    private static boolean isSectionRow(Row row) {
        List<RowCell> cells = row.filled();
        if (cells.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < cells.size(); i += 2) {
            RowCell label = cells.get(i);
            boolean field = Form.findField(label.squeezed()).isPresent();
            if (Form.findBareHeading(label.squeezed()).isEmpty() || (field && !isTold(cells.get(i + 1)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTold(RowCell cell) {
        return cell.text().length() > NARRATIVE
                || Bullets.cut(cell.paragraphs()).stream().anyMatch(item -> item.kind() != Item.Kind.PLAIN);
    }
}
