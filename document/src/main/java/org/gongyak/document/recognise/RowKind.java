package org.gongyak.document.recognise;

import java.util.List;
import java.util.regex.Pattern;
import org.gongyak.document.recognise.draft.Bullets;
import org.gongyak.document.recognise.draft.Item;
import org.gongyak.document.recognise.field.FieldRows;
import org.gongyak.document.recognise.form.Form;
import org.gongyak.document.recognise.form.Heading;
import org.gongyak.document.recognise.form.PeriodLabel;
import org.gongyak.document.recognise.layout.Row;
import org.gongyak.document.recognise.layout.RowCell;
import org.gongyak.document.recognise.money.MoneyHead;
import org.gongyak.document.recognise.section.IndicatorsReader;
import org.gongyak.document.recognise.section.IssuesTable;
import org.gongyak.document.recognise.section.ParticipationReader;
import org.gongyak.document.recognise.section.SubProjectsReader;
import org.gongyak.document.recognise.section.YearsAcross;
import org.gongyak.document.recognise.section.YearsReader;

/** What a row of a table begins or is. One table of the source may hold several parts of a card, or several cards. */
enum RowKind {
    BLANK,
    UNIT,
    MONEY,
    PROGRESS,
    PARTICIPATION,
    YEARS,
    YEARS_ACROSS,
    INDICATORS,
    SUB_PROJECTS,
    /** Problems beside measures. */
    ISSUES,
    /** Labels over their values. */
    COLUMNS,
    PLEDGE,
    FIELDS,
    PERIOD,
    SECTION,
    UNKNOWN;

    private static final Pattern PERIOD_HEAD = Pattern.compile("구분|기간|시기|추진시기|추진기간|연도별구분|반기|분기");
    private static final Pattern CONTENT_HEAD = Pattern.compile(
            "추진실적및?(?:향후)?추진계획|추진실적(?:및계획)?|추진계획|추진내용|주요추진실적|주요내용|추진사항|추진현황|실적및계획|추진상황|내용|주요추진내용|주요실적|세부내용");
    private static final int SHORTEST_CONTENT = 6;
    /** A text this long behind a label is told, not filled in. */
    private static final int NARRATIVE = 60;

    static RowKind of(List<Row> rows, int at) {
        Row row = rows.get(at);
        if (row.isBlank()) {
            return BLANK;
        }
        List<RowCell> filled = row.filled();
        if (filled.size() == 1) {
            return Heading.isUnitLine(filled.getFirst().text()) ? UNIT : UNKNOWN;
        }
        if (IndicatorsReader.isHead(rows, at)) {
            return INDICATORS;
        }
        if (YearsAcross.isHead(rows, at)) {
            return YEARS_ACROSS;
        }
        if (MoneyHead.find(rows, at).isPresent()) {
            return MONEY;
        }
        return isProgressHead(row) ? PROGRESS : ofList(rows, at);
    }

    private static RowKind ofList(List<Row> rows, int at) {
        Row row = rows.get(at);
        if (ParticipationReader.isHead(row)) {
            return PARTICIPATION;
        }
        if (YearsReader.isHead(row)) {
            return YEARS;
        }
        if (SubProjectsReader.isHead(row)) {
            return SUB_PROJECTS;
        }
        if (IssuesTable.isHead(row)) {
            return ISSUES;
        }
        return FieldRows.isColumns(rows, at) ? COLUMNS : ofWords(row);
    }

    private static RowKind ofWords(Row row) {
        if (FieldRows.namesPledge(row)) {
            return PLEDGE;
        }
        if (isPeriodRow(row)) {
            return PERIOD;
        }
        if (isSectionRow(row)) {
            return SECTION;
        }
        return FieldRows.isFieldRow(row) ? FIELDS : UNKNOWN;
    }

    /** Whether a part of this kind goes on with a row of that kind. */
    boolean takes(RowKind next, Row row) {
        return switch (this) {
            case PROGRESS -> next == PERIOD || next == UNKNOWN || next == FIELDS || next == SECTION || next == BLANK;
            case MONEY -> next == UNKNOWN || next == FIELDS || next == BLANK || next == PERIOD || next == UNIT;
            case YEARS, YEARS_ACROSS, INDICATORS ->
                next == UNKNOWN || next == FIELDS || next == BLANK || next == PERIOD;
            case SUB_PROJECTS, ISSUES ->
                next == UNKNOWN || next == BLANK || (next == PLEDGE && !FieldRows.isFieldRow(row));
            case PARTICIPATION -> next == UNKNOWN || next == BLANK;
            case COLUMNS -> true;
            case UNKNOWN -> next == UNKNOWN;
            default -> false;
        };
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
            boolean field = Form.findField(label.text()).isPresent();
            if (!Form.isBareHeading(label.text()) || (field && !isTold(cells.get(i + 1)))) {
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
