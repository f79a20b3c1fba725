package org.gongyak.card.rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyak.card.Card;

/**
 * What a rate divides, summed over pledges.
 *
 * @param pledges how many pledges are in it
 * @param leftOut how many pledges in question are not, because their cards do not say what is needed: a blank is not 0
 */
record Fraction(BigDecimal numerator, BigDecimal denominator, int pledges, int leftOut) {
    private static final Fraction NOTHING = new Fraction(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);
    private static final Fraction SILENT = new Fraction(BigDecimal.ZERO, BigDecimal.ZERO, 0, 1);

    static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        return new Fraction(numerator, denominator, 1, 0);
    }

    static Fraction of(long numerator, long denominator) {
        return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** The sum of what each card contributes; a card that contributes nothing is left out. */
    static Fraction sum(List<Card> cards, Function<Card, Optional<Fraction>> part) {
        return cards.stream().map(card -> part.apply(card).orElse(SILENT)).reduce(NOTHING, Fraction::plus);
    }

    private Fraction plus(Fraction other) {
        return new Fraction(
                numerator.add(other.numerator),
                denominator.add(other.denominator),
                pledges + other.pledges,
                leftOut + other.leftOut);
    }
}
