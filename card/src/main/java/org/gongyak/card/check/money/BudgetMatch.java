package org.gongyak.card.check.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.money.Bucket;

/** Where the amount of a sentence stands in one table of secured or spent money. */
final class BudgetMatch {
    private final CardTable table;
    private final BudgetStatement statement;
    private final long grain;

    BudgetMatch(CardTable table, BudgetStatement statement) {
        this.table = table;
        this.statement = statement;
        this.grain = table.table().unit().won();
    }

    /** A cell and the year of its column. */
    record Hit(int year, Quote quote) {}

    Optional<Integer> ownColumn() {
        return table.column(statement.year());
    }

    /** Whether the column of the stated year holds the amount, alone or within the sum of its year. */
    boolean standsInItsYear() {
        return ownColumn().stream()
                .anyMatch(column -> rows().stream()
                        .map(row -> table.cell(row, column).findWon())
                        .flatMapToLong(OptionalLong::stream)
                        .anyMatch(won -> won + grain > statement.amount().won()));
    }

    /** The year columns in which exactly the stated amount stands, from left to right, one cell each. */
    List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        for (int column : table.columns(Bucket.Kind.SPAN)) {
            rows().stream()
                    .filter(row -> isSame(table.cell(row, column).findWon()))
                    .findFirst()
                    .ifPresent(row -> hits.add(new Hit(year(column), table.quote(row, column))));
        }
        return hits;
    }

    private int year(int column) {
        return table.table()
                .buckets()
                .get(column)
                .range()
                .orElseThrow()
                .lastDay()
                .getYear();
    }

    private boolean isSame(OptionalLong won) {
        return won.isPresent() && statement.amount().mayBe(won.getAsLong(), grain);
    }

    private List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.table().rows().size(); row++) {
            rows.add(row);
        }
        return rows;
    }

    /** Whether the amount stands anywhere, sums included. */
    boolean standsSomewhere() {
        return rows().stream()
                        .anyMatch(row ->
                                table.table().rows().get(row).cells().stream().anyMatch(cell -> isSame(cell.findWon())))
                || isSame(table.total());
    }

    /** The cell of the only amount that the table holds in years, be it in several rows; empty when there are several amounts. */
    Optional<CellAmount> onlyAmount() {
        TreeSet<Long> amounts = new TreeSet<>();
        List<CellAmount> cells = new ArrayList<>();
        for (int column : table.columns(Bucket.Kind.SPAN)) {
            for (int row : rows()) {
                OptionalLong won = table.cell(row, column).findWon();
                if (won.isPresent() && won.getAsLong() != 0) {
                    amounts.add(won.getAsLong());
                    cells.add(new CellAmount(won.getAsLong(), table.quote(row, column)));
                }
            }
        }
        return amounts.size() == 1 ? Optional.of(cells.getFirst()) : Optional.empty();
    }

    /** An amount in won and its cell. */
    record CellAmount(long won, Quote quote) {}

    CardTable table() {
        return table;
    }
}
