package org.gongyak.server.exchange.batch.act;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.CardPlace;
import org.gongyak.server.exchange.batch.Destination;
import org.gongyak.server.organization.TermKey;

/**
 * Which cards of a batch are to be saved.
 *
 * @param cards each with what was last seen of its pledge ({@link Destination#seen()}), in the order of the batch
 * @param otherwise the period of the cards that state none
 */
public record BatchChoice(
        BatchId batch, TermKey term, SequencedMap<CardPlace, Long> cards, Optional<ReportingPeriod> otherwise) {

    public BatchChoice {
        cards = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cards));
    }

    /** What was seen of the pledge of a chosen card. */
    long seen(CardPlace place) {
        return cards.getOrDefault(place, Destination.NOTHING_YET);
    }
}
