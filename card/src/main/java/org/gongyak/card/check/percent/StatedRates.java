package org.gongyak.card.check.percent;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.StatedRate;
import org.gongyak.card.check.Passage;

/** The rates printed in fields of a card, with where they stand. */
final class StatedRates {
    private StatedRates() {}

    /** A rate and its raw text. */
    record Placed(StatedRate rate, Passage passage) {}

    static List<Placed> of(Card card) {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < card.rates().size(); i++) {
            all.add(placed(card.rates().get(i), CardPath.of("rates", i, "raw")));
        }
        all.addAll(yearly(card));
        return all;
    }

    /** Those of the yearly goals, in the form's order. */
    static List<Placed> yearly(Card card) {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < card.goals().yearly().size(); i++) {
            CardPath path = CardPath.of("goals", "yearly", i, "rate", "raw");
            card.goals().yearly().get(i).rate().ifPresent(rate -> all.add(placed(rate, path)));
        }
        return all;
    }

    private static Placed placed(StatedRate rate, CardPath path) {
        return new Placed(rate, Passage.of(path, rate.raw()));
    }
}
