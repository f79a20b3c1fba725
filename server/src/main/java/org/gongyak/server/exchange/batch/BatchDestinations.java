package org.gongyak.server.exchange.batch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.organization.TermKey;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.pledge.ManagementNumber;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.pledge.PledgeRegister;
import org.gongyak.server.pledge.RegisteredPledge;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.RevisionLine;
import org.gongyak.server.report.Revisions;
import org.springframework.stereotype.Component;

/** Finds where the cards of a batch would go, all as it is at one moment. In a tenant transaction. */
@Component
public final class BatchDestinations {
    private final PledgeRegister register;
    private final Revisions revisions;

    BatchDestinations(PledgeRegister register, Revisions revisions) {
        this.register = register;
        this.revisions = revisions;
    }

    /** Where each card goes; {@code otherwise} is the period of those that state none. */
    public Map<CardPlace, Destination> of(
            GovernmentId government, TermKey term, List<BatchCard> cards, Optional<ReportingPeriod> otherwise) {
        Map<String, RegisteredPledge> pledges = pledges(government, term, cards);
        Set<PledgeId> known =
                pledges.values().stream().map(RegisteredPledge::id).collect(Collectors.toSet());
        Map<PledgeId, List<RevisionLine>> histories = revisions.histories(government, known);
        Map<CardPlace, Destination> destinations = new LinkedHashMap<>();
        for (BatchCard card : cards) {
            destinations.put(card.place(), destination(card, pledges, histories, otherwise));
        }
        return destinations;
    }

    private Map<String, RegisteredPledge> pledges(GovernmentId government, TermKey term, List<BatchCard> cards) {
        Map<String, RegisteredPledge> pledges = new HashMap<>();
        register.list(government, term)
                .forEach(pledge -> pledges.put(pledge.number().plain(), pledge));
        // A number that a pledge once had leads to it too.
        cards.stream()
                .flatMap(card -> card.findNumber().stream())
                .map(ManagementNumber::plain)
                .distinct()
                .filter(number -> !pledges.containsKey(number))
                .toList()
                .forEach(number ->
                        register.find(government, term, number).ifPresent(pledge -> pledges.put(number, pledge)));
        return pledges;
    }

    private static Destination destination(
            BatchCard card,
            Map<String, RegisteredPledge> pledges,
            Map<PledgeId, List<RevisionLine>> histories,
            Optional<ReportingPeriod> otherwise) {
        Optional<ManagementNumber> number = card.findNumber();
        if (number.isEmpty()) {
            return new Destination.NoNumber();
        }
        RegisteredPledge pledge = pledges.get(number.get().plain());
        if (pledge == null) {
            return new Destination.NewPledge(number.get());
        }
        List<RevisionLine> history = histories.getOrDefault(pledge.id(), List.of());
        long seen = history.stream().mapToLong(RevisionLine::logSeq).max().orElse(Destination.NOTHING_YET);
        Optional<ReportingPeriod> period = card.period().or(() -> otherwise);
        Optional<RevisionLine> latest = period.flatMap(key ->
                history.stream().filter(line -> line.id().period().equals(key)).max(RevisionLine.ORDER));
        if (latest.filter(line -> line.body().equals(card.body())).isPresent()) {
            return new Destination.Unchanged(pledge, latest.get().id(), seen);
        }
        int next = latest.map(line -> line.id().number()).orElse(0) + 1;
        return new Destination.NextRevision(pledge, period.map(key -> new RevisionId(pledge.id(), key, next)), seen);
    }
}
