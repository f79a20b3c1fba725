package org.gongyak.document.write.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyak.card.Card;
import org.gongyak.card.time.Term;
import org.gongyak.document.write.book.ledger.Ledger;
import org.gongyak.document.write.book.status.StatusCounts;

/** What is kept of the cards that were written: enough for all that stands in front of them. */
final class BookDraft {
    private final BookCover cover;
    private final Agreed<String> government = new Agreed<>();
    private final Agreed<Term> term = new Agreed<>();
    private final Agreed<LocalDate> referenceDate = new Agreed<>();
    private final List<ContentsLine> contents = new ArrayList<>();
    private final StatusCounts byField = new StatusCounts();
    private final StatusCounts byDepartment = new StatusCounts();
    private final Ledger ledger = new Ledger();

    BookDraft(BookCover cover) {
        this.cover = cover;
    }

    void add(BookEntry entry, int page) {
        Card card = entry.card();
        government.add(card.government());
        term.add(card.term());
        referenceDate.add(card.referenceDate());
        contents.add(new ContentsLine(card.number(), card.title(), entry.field(), entry.department(), page));
        byField.add(entry.field(), card);
        byDepartment.add(entry.department(), card);
        ledger.add(entry.name(), card, shared(entry));
    }

    /** From the sub-project of a money table to the budget its money is of. */
    private static Function<Optional<String>, Optional<String>> shared(BookEntry entry) {
        return subProject -> entry.shared().stream()
                .filter(budget ->
                        budget.subProject().isEmpty() || budget.subProject().equals(subProject))
                .map(SharedBudget::key)
                .findFirst();
    }

    int cards() {
        return contents.size();
    }

    /** What the cover says, filled up by what all cards agree on. */
    BookCover cover() {
        return new BookCover(
                cover.kind(),
                cover.title(),
                cover.government().or(government::find),
                cover.term().or(term::find),
                cover.period(),
                cover.referenceDate().or(referenceDate::find));
    }

    List<ContentsLine> contents() {
        return contents;
    }

    StatusCounts byField() {
        return byField;
    }

    StatusCounts byDepartment() {
        return byDepartment;
    }

    Ledger ledger() {
        return ledger;
    }
}
