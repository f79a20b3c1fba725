package org.gongyak.card.rate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongyak.card.Card;

/** All rates over some pledges. */
public final class Rates {
    private Rates() {}

    /** Every rate of the registry, in its order; see {@link Formula#over}. */
    public static List<Rate> over(List<Card> cards, LocalDate date) {
        return Arrays.stream(Formula.values())
                .map(formula -> formula.over(cards, date))
                .toList();
    }
}
