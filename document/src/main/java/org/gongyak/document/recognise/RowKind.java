package org.gongyak.document.recognise;

import java.util.List;
import java.util.regex.Pattern;

/** What a row of a table begins or is. One table of the source may hold several parts of a card, or several cards. */
enum RowKind {
    BLANK,
    MONEY,
    PROGRESS,
    PARTICIPATION,
    YEARS,
    PLEDGE,
    FIELDS,
    PERIOD,
    SECTION,
    UNKNOWN;

    private static final Pattern PERIOD_HEAD = Pattern.compile("구분|기간|시기|추진시기|추진기간|연도별구분");
    private static final Pattern CONTENT_HEAD =
            Pattern.compile("추진실적및?(?:향후)?추진계획|추진실적(?:및계획)?|추진계획|추진내용|주요추진실적|주요내용|추진사항|추진현황|실적및계획|추진상황|내용|주요추진내용");
    private static final int SHORTEST_CONTENT = 6;

    static RowKind of(List<Row> rows, int at) {
        Row row = rows.get(at);
        if (row.isBlank()) {
            return BLANK;
        }
        if (MoneyHead.find(rows, at).isPresent()) {
            return MONEY;
        }
        if (isProgressHead(row)) {
            return PROGRESS;
        }
        if (ParticipationReader.isHead(row)) {
            return PARTICIPATION;
        }
        return YearsReader.isHead(row) ? YEARS : ofWords(row);
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

    private static boolean isProgressHead(Row row) {
        List<RowCell> cells = row.filled();
        return cells.size() >= 2
                && PERIOD_HEAD.matcher(cells.getFirst().squeezed()).matches()
                && cells.stream()
                        .skip(1)
                        .anyMatch(cell -> CONTENT_HEAD.matcher(cell.squeezed()).matches());
    }

    static boolean isRemarkHead(RowCell cell) {
        return cell.squeezed().matches("비고|증빙|증빙자료|관련자료|참고");
    }

    private static boolean isPeriodRow(Row row) {
        List<RowCell> cells = row.filled();
        return (cells.size() == 2 || cells.size() == 3)
                && PeriodLabel.fits(cells.getFirst().text())
                && cells.get(1).text().length() >= SHORTEST_CONTENT
                && !Bullets.cut(cells.get(1).paragraphs()).stream().allMatch(item -> item.kind() == Item.Kind.PLAIN);
    }

    private static boolean isSectionRow(Row row) {
        List<RowCell> cells = row.filled();
        return cells.size() == 2
                && Form.isBareHeading(cells.getFirst().text())
                && Form.findField(cells.getFirst().text()).isEmpty();
    }
}
