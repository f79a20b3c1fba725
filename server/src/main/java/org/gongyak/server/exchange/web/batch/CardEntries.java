package org.gongyak.server.exchange.web.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.exchange.UploadId;
import org.gongyak.server.exchange.batch.Batch;
import org.gongyak.server.exchange.batch.BatchCard;
import org.gongyak.server.exchange.batch.BatchState;
import org.gongyak.server.exchange.batch.CardPlace;
import org.gongyak.server.exchange.batch.Destination;
import org.gongyak.server.exchange.batch.FindingTotals;
import org.gongyak.server.exchange.batch.act.BatchChoice;
import org.gongyak.server.exchange.web.Addresses;
import org.gongyak.server.exchange.web.PeriodChoices;
import org.gongyak.server.exchange.web.batch.BatchView.CardEntry;
import org.gongyak.server.exchange.web.batch.BatchView.Tick;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.page.Link;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.report.RevisionId;

/** The cards of a batch as its page lists them: what the checks say, where each goes, and whether it is to be saved. */
final class CardEntries {
    private final OfficeTerm seat;
    private final Batch batch;
    private final Map<CardPlace, Destination> destinations;
    private final Optional<BatchChoice> chosen;
    private final Visit visit;
    private final Map<String, Integer> homes = new HashMap<>();

    CardEntries(
            OfficeTerm seat,
            Batch batch,
            Map<CardPlace, Destination> destinations,
            Optional<BatchChoice> chosen,
            Visit visit) {
        this.seat = seat;
        this.batch = batch;
        this.destinations = destinations;
        this.chosen = chosen;
        this.visit = visit;
        batch.cards().stream().filter(this::isOffered).forEach(card -> homes.merge(home(card), 1, Integer::sum));
    }

    boolean anyOffered() {
        return batch.cards().stream().anyMatch(this::isOffered);
    }

    CardEntry entry(UploadId upload, BatchCard card) {
        CardPlace place = card.place();
        String name = (card.number() + " " + card.title()).strip();
        return new CardEntry(
                "card-" + place.file() + "-" + place.position(),
                tick(card),
                new Link(name.isEmpty() ? visit.say("batch.unnamed") : name, Addresses.of(upload, place.position())),
                findings(card.findings()),
                destination(card),
                card.saved().map(revision -> saved(card, revision)));
    }

    private Optional<Tick> tick(BatchCard card) {
        if (!batch.state().isOpen() || !isOffered(card)) {
            return Optional.empty();
        }
        boolean ticked =
                chosen.map(choice -> choice.cards().containsKey(card.place())).orElseGet(() -> !isTwice(card));
        return Optional.of(new Tick(new ChosenCard(card.place(), to(card).seen()).toString(), ticked));
    }

    private boolean isOffered(BatchCard card) {
        return switch (to(card)) {
            case Destination.NewPledge pledge -> true;
            case Destination.NextRevision revision -> true;
            case Destination.NoNumber unknown -> false;
            case Destination.Unchanged same -> false;
        };
    }

    private Destination to(BatchCard card) {
        return Objects.requireNonNull(destinations.get(card.place()));
    }

    private boolean isTwice(BatchCard card) {
        return homes.getOrDefault(home(card), 0) > 1;
    }

    /** The pledge and period a card goes to. */
    private static String home(BatchCard card) {
        return card.findNumber().map(number -> number.plain()).orElse("") + "/"
                + card.period().map(ReportingPeriod::toString).orElse("");
    }

    private String findings(FindingTotals totals) {
        return totals.equals(new FindingTotals(0, 0, 0))
                ? visit.say("findings.none")
                : visit.say("batch.findings", totals.errors(), totals.warnings(), totals.notes());
    }

    private List<String> destination(BatchCard card) {
        if (batch.state() == BatchState.SAVED) {
            return card.saved().isPresent() ? List.of() : List.of(visit.say("batch.left-out"));
        }
        if (batch.state() == BatchState.CANCELLED) {
            return List.of();
        }
        String where = where(to(card));
        return batch.state().isOpen() && isTwice(card) ? List.of(where, visit.say("batch.twice")) : List.of(where);
    }

    private String where(Destination destination) {
        return switch (destination) {
            case Destination.NoNumber unknown -> visit.say("batch.to.no-number");
            case Destination.NewPledge pledge ->
                visit.say("batch.to.new", pledge.number().asWritten());
            case Destination.NextRevision next ->
                next.revision()
                        .map(id -> visit.say(
                                "batch.to.next", next.pledge().number().asWritten(), label(id), number(id)))
                        .orElseGet(() -> visit.say(
                                "batch.to.open", next.pledge().number().asWritten()));
            case Destination.Unchanged same ->
                visit.say(
                        "batch.to.unchanged",
                        same.pledge().number().asWritten(),
                        label(same.revision()),
                        number(same.revision()));
        };
    }

    private Link saved(BatchCard card, RevisionId revision) {
        String number = card.findNumber().orElseThrow().plain();
        return new Link(
                visit.say("batch.saved.as", label(revision), number(revision)),
                seat.register() + "/" + number + "/" + revision.period() + "?revision=" + revision.number());
    }

    private String label(RevisionId id) {
        return PeriodChoices.label(id.period(), visit);
    }

    private static String number(RevisionId id) {
        return Integer.toString(id.number());
    }
}
