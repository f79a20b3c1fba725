package org.gongyak.document.write.book.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.money.Basis;

/** What the sums of a ledger do not say: cards without money, open cells, parts that do not add up, budgets counted once. */
public final class LedgerNotes {
    private int cards;
    private final Tally withoutMoney = new Tally();
    private final Tally undecided = new Tally();
    private final Tally unread = new Tally();
    private final Tally misfits = new Tally();
    private final Set<Basis> bases = EnumSet.noneOf(Basis.class);
    private final Map<String, Shared> shared = new HashMap<>();
    private final Set<String> unequal = new HashSet<>();
    private final Lookalikes lookalikes = new Lookalikes();

    /** The money of a budget as the first card that has it states it. */
    private record Shared(String name, Map<Place, Figure> figures, List<String> others) {}

    void card(String name, Card card, CardMoney money) {
        cards++;
        Figure all = money.budgets().values().stream()
                .flatMap(figures -> figures.values().stream())
                .reduce(Figure.BLANK, Figure::plus);
        withoutMoney.add(name, all.won().isPresent() ? 0 : 1);
        undecided.add(name, all.undecided());
        unread.add(name, all.unread());
        misfits.add(name, money.misfits());
        card.money().forEach(table -> table.basis().ifPresent(bases::add));
        Optional.ofNullable(money.budgets().get(Optional.<String>empty())).ifPresent(own -> lookalikes.add(name, own));
    }

    /** Takes note of a card that has money of a shared budget; false if the budget was counted before. */
    boolean isFirstOf(String key, String name, Map<Place, Figure> figures) {
        Shared first = shared.putIfAbsent(key, new Shared(name, Map.copyOf(figures), new ArrayList<>()));
        if (first == null) {
            return true;
        }
        first.others().add(name);
        if (!first.figures().equals(figures)) {
            unequal.add(key);
        }
        return false;
    }

    public int cards() {
        return cards;
    }

    /** Cards none of whose cells holds an amount. */
    public Tally withoutMoney() {
        return withoutMoney;
    }

    /** Cells that say 미정. */
    public Tally undecided() {
        return undecided;
    }

    /** Cells with text that is no amount. */
    public Tally unread() {
        return unread;
    }

    /** Places where parts do not add up to the sum the card states. */
    public Tally misfits() {
        return misfits;
    }

    /** What amounts mean, where cards say it: more than one makes sums of unlike things. */
    public Set<Basis> bases() {
        return bases;
    }

    /** Each budget counted once: the pledge it was counted in, and the others. */
    public List<List<String>> sharedBudgets() {
        return shared.values().stream()
                .filter(budget -> !budget.others().isEmpty())
                .map(budget -> {
                    List<String> names = new ArrayList<>(List.of(budget.name()));
                    names.addAll(budget.others());
                    return List.copyOf(names);
                })
                .sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
                .toList();
    }

    /** How many shared budgets are stated differently on the cards that have them; the first card's statement is counted. */
    public int unequalBudgets() {
        return unequal.size();
    }

    /** Pledges whose plan is the same amount by amount and not declared as shared; each is counted. */
    public List<List<String>> lookalikes() {
        return lookalikes.list();
    }
}
