package org.gongyak.document.recognise;

import org.gongyak.document.recognise.field.FieldRows;
import org.gongyak.document.recognise.layout.Row;

/** What a row of a table begins or is. One table of the source may hold several parts of a card, or several cards. */
enum RowKind {
    BLANK,
    UNIT,
    /** A heading over the whole width, perhaps with a unit beside it. */
    HEADING,
    MONEY,
    PROGRESS,
    /** What was done, listed by day. */
    DATED,
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
    /** 구분 over labels and 내용 over their values. */
    FIELD_HEAD,
    FIELDS,
    /** A label before a value that is one's word too. */
    FACT,
    /** Labels of who is in charge, with nothing filled in. */
    UNFILLED,
    PERIOD,
    SECTION,
    UNKNOWN;

    private static final int ANY_NUMBER = Integer.MAX_VALUE / 2;

    /** How many rows a part of this kind has at most. */
    int mostRows() {
        return this == PARTICIPATION || this == COLUMNS ? 2 : ANY_NUMBER;
    }

    /** Whether a part of this kind goes on with a row of that kind. */
    boolean takes(RowKind next, Row row) {
        return switch (this) {
            case PROGRESS, DATED ->
                next == PERIOD || next == UNKNOWN || next == FIELDS || next == SECTION || next == BLANK;
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
}
