package org.gongyak.document.write.book.ledger;

import java.util.Comparator;
import org.gongyak.card.money.Bucket;

/**
 * When money is due.
 *
 * @param year of {@link Kind#YEAR}; 0 for the others
 */
public record Column(Kind kind, int year) implements Comparable<Column> {
    /** Before the term or its first year (기투자). */
    public static final Column BEFORE = new Column(Kind.BEFORE, 0);

    public static final Column AFTER = new Column(Kind.AFTER, 0);
    /** Over several years, under a head that is not understood, or in a sum that no year is part of. */
    public static final Column UNDATED = new Column(Kind.UNDATED, 0);

    private static final Comparator<Column> ORDER =
            Comparator.comparing(Column::kind).thenComparingInt(Column::year);

    /** In the order of the columns. */
    public enum Kind {
        BEFORE,
        YEAR,
        AFTER,
        UNDATED
    }

    static Column of(Bucket bucket) {
        return switch (bucket.kind()) {
            case BEFORE -> BEFORE;
            case AFTER -> AFTER;
            case TOTAL, UNKNOWN -> UNDATED;
            case SPAN ->
                bucket.range()
                        .filter(range ->
                                range.from().isPresent() && range.until().isPresent())
                        .filter(range ->
                                range.firstDay().getYear() == range.lastDay().getYear())
                        .map(range -> new Column(Kind.YEAR, range.firstDay().getYear()))
                        .orElse(UNDATED);
        };
    }

    @Override
    public int compareTo(Column other) {
        return ORDER.compare(this, other);
    }
}
