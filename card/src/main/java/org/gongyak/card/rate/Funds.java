package org.gongyak.card.rate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.gongyak.card.Card;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.Stage;

/** What one card plans, has secured and has spent, in won over the whole project; empty where its tables hold no amount. */
record Funds(OptionalLong planned, OptionalLong secured, OptionalLong executed) {

    static Funds of(Card card) {
        return new Funds(total(card, Stage.PLANNED), total(card, Stage.SECURED), total(card, Stage.EXECUTED));
    }

    Optional<Fraction> securedOfPlan() {
        return fraction(secured, planned);
    }

    Optional<Fraction> executedOfSecured() {
        return fraction(executed, secured);
    }

    Optional<Fraction> executedOfPlan() {
        return fraction(executed, planned);
    }

    /** A pledge that plans no money (비예산) has no part in a rate of money. */
    private static Optional<Fraction> fraction(OptionalLong part, OptionalLong whole) {
        return part.isPresent() && whole.isPresent() && whole.getAsLong() > 0
                ? Optional.of(Fraction.of(part.getAsLong(), whole.getAsLong()))
                : Optional.empty();
    }

    /** Where a card shows several versions (당초, 현행, n회 추경), the last of them holds. */
    private static OptionalLong total(Card card, Stage stage) {
        List<MoneyTable> tables =
                card.money().stream().filter(table -> table.stage() == stage).toList();
        return sum(tables.stream()
                .filter(table -> table.version().equals(tables.getLast().version()))
                .flatMapToLong(table -> total(table).stream()));
    }

    private static OptionalLong total(MoneyTable table) {
        List<MoneyRow> sums =
                table.rows().stream().filter(row -> row.level() == Level.TOTAL).toList();
        List<MoneyRow> whole =
                sums.stream().filter(row -> row.subProject().isEmpty()).toList();
        List<MoneyRow> rows = sums.isEmpty() ? table.rows() : whole.isEmpty() ? sums : whole;
        return sum(rows.stream().flatMapToLong(row -> total(table, row).stream()));
    }

    private static OptionalLong total(MoneyTable table, MoneyRow row) {
        OptionalLong stated = sum(cells(table, row, true));
        return stated.isPresent() ? stated : sum(cells(table, row, false));
    }

    private static LongStream cells(MoneyTable table, MoneyRow row, boolean sums) {
        return LongStream.range(0, table.buckets().size())
                .filter(i -> (table.buckets().get((int) i).kind() == Bucket.Kind.TOTAL) == sums)
                .flatMap(i -> row.cells().get((int) i).findWon().stream());
    }

    private static OptionalLong sum(LongStream amounts) {
        return amounts.reduce(Math::addExact);
    }
}
