package org.gongyak.document.write.book.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.gongyak.card.time.DateRange;

/**
 * A printed column of the ledger.
 *
 * @param columns what of the cards it gathers
 */
record LedgerColumn(String head, Predicate<Column> columns) {
    /** Years beside each other at most; more would not fit on the sheet. */
    private static final int MOST_YEARS = 8;

    boolean holds(Column column) {
        return columns.test(column);
    }

    /**
     * The columns over what the cards have. Years outside the term, or before the last few where no term is known, are gathered before
     * and after.
     */
    static List<LedgerColumn> of(SortedSet<Column> columns, Optional<DateRange> term) {
        List<Integer> years = columns.stream()
                .filter(column -> column.kind() == Column.Kind.YEAR)
                .map(Column::year)
                .filter(year -> term.isEmpty()
                        || (year >= term.get().firstDay().getYear()
                                && year <= term.get().lastDay().getYear()))
                .toList();
        List<Integer> shown = years.subList(Math.max(0, years.size() - MOST_YEARS), years.size());
        int first =
                shown.isEmpty() ? term.map(range -> range.firstDay().getYear()).orElse(0) : shown.getFirst();
        Predicate<Column> isYear = column -> column.kind() == Column.Kind.YEAR;
        Predicate<Column> isShown = isYear.and(column -> shown.contains(column.year()));
        Predicate<Column> isBefore = isYear.and(isShown.negate()).and(column -> column.year() < first);
        Predicate<Column> isAfter = isYear.and(isShown.negate()).and(column -> column.year() >= first);
        List<LedgerColumn> all = new ArrayList<>();
        all.add(new LedgerColumn("계", column -> true));
        all.add(new LedgerColumn("기투자", isBefore.or(Column.BEFORE::equals)));
        shown.forEach(year -> all.add(new LedgerColumn(year + "년", isYear.and(column -> column.year() == year))));
        all.add(new LedgerColumn("임기 후", isAfter.or(Column.AFTER::equals)));
        all.add(new LedgerColumn("연도 불명", Column.UNDATED::equals));
        all.removeIf(column -> columns.stream().noneMatch(column.columns()));
        return all;
    }
}
