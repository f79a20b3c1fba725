package org.gongyak.document.write.book;

import java.util.List;
import org.gongyak.card.Card;

/**
 * A pledge of the book: its card, and what the card alone may not tell.
 *
 * @param field the field (분야) it is counted under; empty if it has none
 * @param department the department it is counted under; empty if none answers for it
 * @param shared what of its money it shares with other pledges of the book
 */
public record BookEntry(Card card, String field, String department, List<SharedBudget> shared) {

    public BookEntry {
        shared = List.copyOf(shared);
    }

    /** With the field that the card states, its first lead department, and no money that is known to be shared. */
    public static BookEntry of(Card card) {
        return new BookEntry(
                card,
                card.project().findFact("분야").orElse(""),
                card.owners().departments().stream().findFirst().orElse(""),
                List.of());
    }

    public BookEntry withShared(List<SharedBudget> budgets) {
        return new BookEntry(card, field, department, budgets);
    }

    /** Number and title. */
    public String name() {
        return (card.number() + " " + card.title()).strip();
    }
}
