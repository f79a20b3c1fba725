package org.gongyak.server.exchange.batch.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.exchange.batch.BatchCard;
import org.gongyak.server.exchange.batch.BatchDestinations;
import org.gongyak.server.exchange.batch.Batches;
import org.gongyak.server.exchange.batch.CardPlace;
import org.gongyak.server.exchange.batch.Destination;
import org.gongyak.server.platform.GovernmentId;
import org.springframework.stereotype.Component;

/** Finds the cards that a person chose and everything that speaks against saving them. In the transaction that will save them. */
@Component
final class ChosenCards {
    private final Batches batches;
    private final BatchDestinations destinations;

    ChosenCards(Batches batches, BatchDestinations destinations) {
        this.batches = batches;
        this.destinations = destinations;
    }

    /** The chosen cards that the batch has. */
    List<BatchCard> list(GovernmentId government, BatchChoice choice) {
        return batches.find(government, choice.batch()).orElseThrow().cards().stream()
                .filter(card -> choice.cards().containsKey(card.place()))
                .toList();
    }

    /** Why they cannot be saved; empty when all of them can. */
    List<Message> reasonsAgainst(GovernmentId government, BatchChoice choice, List<BatchCard> cards) {
        if (cards.isEmpty() || cards.size() < choice.cards().size()) {
            return List.of(BatchRefusals.NOTHING_CHOSEN);
        }
        Map<CardPlace, Destination> now = destinations.of(government, choice.term(), cards, choice.otherwise());
        Set<String> taken = new HashSet<>();
        List<Message> reasons = new ArrayList<>();
        for (BatchCard card : cards) {
            Destination destination = Objects.requireNonNull(now.get(card.place()));
            reasonAgainst(card, destination, choice, taken).ifPresent(reasons::add);
        }
        return reasons;
    }

    private static Optional<Message> reasonAgainst(
            BatchCard card, Destination now, BatchChoice choice, Set<String> taken) {
        if (now instanceof Destination.NoNumber) {
            return Optional.of(BatchRefusals.noNumber(card));
        }
        if (now.seen() != choice.seen(card.place())) {
            return Optional.of(BatchRefusals.changedMeanwhile(card));
        }
        if (now instanceof Destination.Unchanged) {
            return Optional.of(BatchRefusals.unchanged(card));
        }
        Optional<ReportingPeriod> period = card.period().or(choice::otherwise);
        if (period.isEmpty()) {
            return Optional.of(BatchRefusals.noPeriod(card));
        }
        String home = card.findNumber().orElseThrow().plain() + "/" + period.get();
        return taken.add(home) ? Optional.empty() : Optional.of(BatchRefusals.twice(card));
    }
}
