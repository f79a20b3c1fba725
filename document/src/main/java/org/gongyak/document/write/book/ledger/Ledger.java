package org.gongyak.document.write.book.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongyak.card.Card;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.Stage;
import org.gongyak.card.time.DateRange;

/** The money of many cards, added up as they come; what was left out of the sums is counted. */
public final class Ledger {
    private final Map<Place, Figure> figures = new HashMap<>();
    private final LedgerNotes notes = new LedgerNotes();
    private Optional<DateRange> term = Optional.empty();

    /**
     * Adds the money of a card.
     *
     * @param name number and title of the pledge, for remarks
     * @param budget the key of the shared budget that the money of a sub-project is of
     */
    public void add(String name, Card card, Function<Optional<String>, Optional<String>> budget) {
        CardMoney money = CardMoney.of(card, budget);
        notes.card(name, card, money);
        money.budgets().forEach((key, own) -> {
            if (key.isEmpty() || notes.isFirstOf(key.get(), name, own)) {
                own.forEach((place, figure) -> figures.merge(place, figure, Figure::plus));
            }
        });
        term = term.or(() -> Terms.find(card));
    }

    /** What the sums do not say. */
    public LedgerNotes notes() {
        return notes;
    }

    /** The term as cards tell it: in words, or by the ends of their columns ('18.7. to '22.6.). */
    public Optional<DateRange> term() {
        return term;
    }

    /** The stages that any card has money of. */
    public SortedSet<Stage> stages() {
        return figures.keySet().stream().map(Place::stage).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** The levels of sources that any card has money of; {@link Level#TOTAL} for sums without sources. */
    public SortedSet<Level> levels(Stage stage) {
        return figures.keySet().stream()
                .filter(place -> place.stage() == stage)
                .map(Place::level)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    public SortedSet<Column> columns() {
        return figures.keySet().stream().map(Place::column).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** The figure of a stage over the columns and levels that are wanted. */
    public Figure sum(Stage stage, Predicate<Level> levels, Predicate<Column> columns) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().stage() == stage)
                .filter(entry -> levels.test(entry.getKey().level()))
                .filter(entry -> columns.test(entry.getKey().column()))
                .map(Map.Entry::getValue)
                .reduce(Figure.BLANK, Figure::plus);
    }
}
