package org.gongyak.card;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Whole random cards, the same one for the same seed. Whatever the model allows may occur in them, plausible or not, so that what holds
 * for these holds for any card.
 */
public final class GeneratedCards {
    private GeneratedCards() {}

    public static Card card(long seed) {
        return new RandomValues(new Random(seed)).of(Card.class);
    }

    /** The cards of the seeds 0 to {@code count} − 1. */
    public static Stream<Card> cards(int count) {
        return LongStream.range(0, count).mapToObj(GeneratedCards::card);
    }
}
