package org.gongyak.card.rate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyak.card.Card;
import org.gongyak.card.State;

/** Where a pledge stands, as the rates take it: by the decision (판정) where the card has one, else by its first status. */
public final class Standing {
    private static final Pattern PROGRESS = Pattern.compile(".*(진도율|추진율|진척률|진척도)");

    private Standing() {}

    /** Empty where no status is given in a word that is known. */
    public static Optional<State> state(Card card) {
        return card.statuses().stream()
                .filter(status -> status.label().contains("판정"))
                .flatMap(status -> status.state().stream())
                .findFirst()
                .or(card::findState);
    }

    static boolean isCounted(Card card) {
        return state(card)
                .filter(state -> state == State.MERGED || state == State.EXCLUDED)
                .isEmpty();
    }

    /** Every counted pledge is in the denominator, also one whose state is not known. */
    static Optional<Fraction> completion(Card card) {
        boolean complete = state(card).filter(State::isComplete).isPresent();
        return Optional.of(Fraction.of(complete ? 1 : 0, 1));
    }

    /** The cumulative progress as the card states it. */
    static Optional<Fraction> progress(Card card) {
        return card.rates().stream()
                .filter(rate ->
                        PROGRESS.matcher(rate.label().replaceAll("\\s", "")).matches())
                .map(rate -> Fraction.of(rate.percent().value(), BigDecimal.ONE))
                .findFirst();
    }
}
