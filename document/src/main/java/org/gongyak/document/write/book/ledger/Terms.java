package org.gongyak.document.write.book.ledger;

import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.Term;

/** The term a card speaks of. */
final class Terms {
    private Terms() {}

    static Optional<DateRange> find(Card card) {
        return card.term()
                .map(Term::range)
                .or(() -> card.money().stream()
                        .flatMap(table -> Buckets.findTermRange(table.buckets()).stream())
                        .findFirst());
    }
}
