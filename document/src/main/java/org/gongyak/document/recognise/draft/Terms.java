package org.gongyak.document.recognise.draft;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.money.Buckets;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.Term;

/** The term a card belongs to, told by the ends of its money columns; otherwise unknown. */
final class Terms {
    private Terms() {}

    static Optional<Term> find(List<MoneyTable> tables) {
        return tables.stream()
                .flatMap(table -> Buckets.findTermRange(table.buckets()).stream())
                .filter(DateRange::isOrdered)
                .findFirst()
                .map(range -> new Term("", range.firstDay(), range.lastDay()));
    }
}
