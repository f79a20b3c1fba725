package org.gongyak.document.write.book.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongyak.card.Card;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.RowGroup;
import org.gongyak.card.money.Stage;

/** The money of one card, by the budget it is of; under no budget what is this card's alone. */
final class CardMoney {
    private final Function<Optional<String>, Optional<String>> budget;
    private final Map<Optional<String>, Map<Place, Figure>> budgets = new LinkedHashMap<>();
    private int misfits;

    private CardMoney(Function<Optional<String>, Optional<String>> budget) {
        this.budget = budget;
    }

    /** @param budget the shared budget that the money of a sub-project is of */
    static CardMoney of(Card card, Function<Optional<String>, Optional<String>> budget) {
        CardMoney money = new CardMoney(budget);
        for (Stage stage : Stage.values()) {
            List<CardTable> tables = CardTable.of(card, stage);
            tables.stream()
                    .filter(table -> table.table()
                            .version()
                            .equals(tables.getLast().table().version()))
                    .forEach(money::table);
        }
        return money;
    }

    private void table(CardTable table) {
        misfits += LeadingSum.isWrong(table) ? 1 : 0;
        for (RowGroup group : LeadingSum.without(table)) {
            Map<Place, Figure> figures =
                    budgets.computeIfAbsent(budget.apply(LeadingSum.subProject(table, group)), key -> new HashMap<>());
            GroupMoney money = new GroupMoney(table, group);
            money.addTo(figures);
            misfits += money.misfits();
        }
    }

    Map<Optional<String>, Map<Place, Figure>> budgets() {
        return budgets;
    }

    /** In how many places the parts do not add up to the sum that the card states. */
    int misfits() {
        return misfits;
    }
}
