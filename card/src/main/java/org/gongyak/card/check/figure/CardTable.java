package org.gongyak.card.check.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.Stage;

/** A money table of a card with where it stands. */
public record CardTable(int index, MoneyTable table) {

    public static List<CardTable> of(Card card) {
        return IntStream.range(0, card.money().size())
                .mapToObj(i -> new CardTable(i, card.money().get(i)))
                .toList();
    }

    public static List<CardTable> of(Card card, Stage stage) {
        return of(card).stream().filter(table -> table.table().stage() == stage).toList();
    }

    public MoneyCell cell(int row, int column) {
        return table.rows().get(row).cells().get(column);
    }

    public Passage passage(int row, int column) {
        CardPath path = CardPath.of("money", index, "rows", row, "cells", column, "raw");
        return Passage.of(path, cell(row, column).raw());
    }

    public Quote quote(int row, int column) {
        return passage(row, column).quote();
    }

    /** Its heading, or the next best words that name it; empty for a table without any words. */
    public Optional<Quote> heading() {
        CardPath path = CardPath.of("money", index);
        if (!table.label().isBlank()) {
            return Optional.of(Passage.of(path.at("label"), table.label()).quote());
        }
        for (int row = 0; row < table.rows().size(); row++) {
            String label = table.rows().get(row).label();
            if (!label.isBlank()) {
                return Optional.of(
                        Passage.of(path.at("rows").at(row).at("label"), label).quote());
            }
        }
        return Optional.empty();
    }

    /** The columns of a kind. */
    public List<Integer> columns(Bucket.Kind kind) {
        return IntStream.range(0, table.buckets().size())
                .filter(column -> table.buckets().get(column).kind() == kind)
                .boxed()
                .toList();
    }

    /** The column whose months lie in a year. */
    public Optional<Integer> column(int year) {
        return columns(Bucket.Kind.SPAN).stream()
                .filter(column -> table.buckets().get(column).range().stream()
                        .anyMatch(range -> range.firstDay().getYear() == year
                                && range.lastDay().getYear() == year))
                .findFirst();
    }

    /** The rows from sum to sum: each project's sum row with its sources. */
    public List<RowGroup> groups() {
        return RowGroup.listOf(table.rows());
    }

    /** Whether an amount stands in any cell, to the table's unit. */
    public boolean holds(long won) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(MoneyCell::findWon)
                .flatMapToLong(OptionalLong::stream)
                .anyMatch(cell -> Math.abs(cell - won) * 2 <= table.unit().won());
    }

    /** What one row holds from 기투자 to 임기후: its sum column, else the sum of the others; empty when neither is known. */
    public OptionalLong rowTotal(int row) {
        for (int column : columns(Bucket.Kind.TOTAL)) {
            OptionalLong stated = cell(row, column).findWon();
            if (stated.isPresent()) {
                return stated;
            }
        }
        List<Long> parts = new ArrayList<>();
        for (int column = 0; column < table.buckets().size(); column++) {
            cell(row, column).findWon().ifPresent(parts::add);
        }
        return parts.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(parts.stream().mapToLong(Long::longValue).sum());
    }

    /** All money of the table: its leading sum, or the sums of its projects; empty when no amount is known. */
    public OptionalLong total() {
        List<Long> totals = groups().stream()
                .map(group -> group.total(this))
                .flatMapToLong(OptionalLong::stream)
                .boxed()
                .toList();
        if (totals.isEmpty()) {
            return OptionalLong.empty();
        }
        long all = totals.stream().mapToLong(Long::longValue).sum();
        boolean leads = totals.size() > 2 && totals.getFirst() * 2 == all;
        return OptionalLong.of(leads ? totals.getFirst() : all);
    }

    /** A cell that stands for {@link #total()}: the one that holds it, else the largest amount. */
    public Optional<Quote> findTotalQuote() {
        long total = total().orElse(Long.MAX_VALUE);
        Optional<Quote> best = Optional.empty();
        long most = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.buckets().size(); column++) {
                long won = cell(row, column).findWon().orElse(0);
                if (won > most && won <= total) {
                    most = won;
                    best = Optional.of(quote(row, column));
                }
            }
        }
        return best;
    }
}
