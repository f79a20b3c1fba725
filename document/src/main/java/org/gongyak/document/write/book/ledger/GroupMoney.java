package org.gongyak.document.write.book.ledger;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.RowGroup;
import org.gongyak.card.money.Amount;
import org.gongyak.card.money.Blank;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.MoneyRow;

/**
 * The money of one project in a table. Parts are added up, never stated sums; a sum counts only where none of its parts is filled in, as
 * money whose source, or whose year, is not told.
 */
final class GroupMoney {
    private final CardTable table;
    private final RowGroup group;
    private final List<Integer> sources;
    private final List<Integer> columns;
    private int misfits;

    GroupMoney(CardTable table, RowGroup group) {
        this.table = table;
        this.group = group;
        this.sources = group.sources().stream()
                .filter(row -> row(row).level() != Level.TOTAL)
                .toList();
        this.columns = IntStream.range(0, table.table().buckets().size())
                .filter(column -> bucket(column).kind() != Bucket.Kind.TOTAL)
                .boxed()
                .toList();
    }

    void addTo(Map<Place, Figure> figures) {
        for (int column : columns) {
            List<Integer> rows = rows(column);
            rows.forEach(row -> add(row, column, figures));
            misfits += rows.isEmpty() || isSum(column, rows) ? 0 : 1;
            if (rows.isEmpty()) {
                group.sum().ifPresent(sum -> add(sum, column, figures));
            }
        }
        sources.forEach(row -> undated(row, figures));
        if (sources.stream().allMatch(this::isEmpty)) {
            group.sum().ifPresent(sum -> undated(sum, figures));
        }
    }

    int misfits() {
        return misfits;
    }

    /** The sources that are filled in and no part of another: a line such as "(특별교부세)" may be of the line above it. */
    private List<Integer> rows(int column) {
        List<Integer> filled =
                sources.stream().filter(row -> isFilled(row, column)).toList();
        List<Integer> outer =
                filled.stream().filter(row -> !isInner(row(row).label())).toList();
        return !filled.equals(outer) && !isSum(column, filled) && isSum(column, outer) ? outer : filled;
    }

    private static boolean isInner(String label) {
        return label.startsWith("(") || label.startsWith("-");
    }

    /** Whether rows add up to the stated sum, give or take one of the unit; true as well where nothing can be compared. */
    private boolean isSum(int column, List<Integer> rows) {
        OptionalLong stated =
                group.sum().map(sum -> table.cell(sum, column).findWon()).orElse(OptionalLong.empty());
        boolean known = rows.stream().allMatch(row -> table.cell(row, column) instanceof Amount);
        long added = rows.stream()
                .mapToLong(row -> table.cell(row, column).findWon().orElse(0))
                .sum();
        return stated.isEmpty() || !known || isNear(stated.getAsLong(), added);
    }

    private boolean isNear(long stated, long added) {
        return Math.abs(stated - added) <= table.table().unit().won();
    }

    /** A row whose years are blank, or do not add up to the sum at its end. */
    private void undated(int row, Map<Place, Figure> figures) {
        for (int column : table.columns(Bucket.Kind.TOTAL)) {
            if (columns.stream().noneMatch(part -> isFilled(row, part))) {
                add(row, column, figures);
            } else if (columns.stream().allMatch(part -> isKnown(row, part))) {
                OptionalLong stated = table.cell(row, column).findWon();
                long added = columns.stream()
                        .mapToLong(part -> table.cell(row, part).findWon().orElse(0))
                        .sum();
                misfits += stated.isPresent() && !isNear(stated.getAsLong(), added) ? 1 : 0;
            }
        }
    }

    private void add(int row, int column, Map<Place, Figure> figures) {
        if (isFilled(row, column)) {
            Place place = new Place(table.table().stage(), row(row).level(), Column.of(bucket(column)));
            figures.merge(place, Figure.of(table.cell(row, column)), Figure::plus);
        }
    }

    private boolean isEmpty(int row) {
        return IntStream.range(0, table.table().buckets().size()).noneMatch(column -> isFilled(row, column));
    }

    private boolean isFilled(int row, int column) {
        return !(table.cell(row, column) instanceof Blank);
    }

    private boolean isKnown(int row, int column) {
        MoneyCell cell = table.cell(row, column);
        return cell instanceof Amount || cell instanceof Blank;
    }

    private MoneyRow row(int row) {
        return table.table().rows().get(row);
    }

    private Bucket bucket(int column) {
        return table.table().buckets().get(column);
    }
}
