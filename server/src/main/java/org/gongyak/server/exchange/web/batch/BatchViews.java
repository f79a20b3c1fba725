package org.gongyak.server.exchange.web.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.exchange.batch.Batch;
import org.gongyak.server.exchange.batch.BatchDestinations;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.BatchState;
import org.gongyak.server.exchange.batch.Batches;
import org.gongyak.server.exchange.batch.CardPlace;
import org.gongyak.server.exchange.batch.Destination;
import org.gongyak.server.exchange.batch.act.BatchChoice;
import org.gongyak.server.exchange.web.Addresses;
import org.gongyak.server.exchange.web.PeriodChoices;
import org.gongyak.server.exchange.web.PreviewView.Choice;
import org.gongyak.server.organization.office.OfficeTerm;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.platform.page.Visit;
import org.springframework.stereotype.Component;

/** Makes the page of a batch, all of it as it is at one moment. */
@Component
final class BatchViews {
    private final TenantTransaction transaction;
    private final Batches batches;
    private final BatchDestinations destinations;

    BatchViews(TenantTransaction transaction, Batches batches, BatchDestinations destinations) {
        this.transaction = transaction;
        this.batches = batches;
        this.destinations = destinations;
    }

    /** The page; with {@code chosen} what a person had ticked stays ticked. */
    Optional<BatchView> find(OfficeTerm seat, BatchId id, Optional<BatchChoice> chosen, Visit visit) {
        return transaction.read(
                seat.id(), () -> batches.find(seat.id(), id).map(batch -> view(seat, batch, chosen, visit)));
    }

    private BatchView view(OfficeTerm seat, Batch batch, Optional<BatchChoice> chosen, Visit visit) {
        Optional<ReportingPeriod> otherwise = chosen.flatMap(BatchChoice::otherwise);
        Map<CardPlace, Destination> places =
                destinations.of(seat.id(), seat.term().key(), batch.cards(), otherwise);
        CardEntries cards = new CardEntries(seat, batch, places, chosen, visit);
        FileEntries files = new FileEntries(batch, cards, visit);
        boolean open = batch.state().isOpen();
        return new BatchView(
                Addresses.of(batch.id()),
                new BatchSummary(batch, cards.anyOffered(), visit).lines(),
                batch.state() == BatchState.READING
                        ? Optional.of(new BatchView.Progress(
                                batch.done(), batch.files().size()))
                        : Optional.empty(),
                files.list(),
                open && batch.cards().stream().anyMatch(card -> card.period().isEmpty())
                        ? periods(seat, otherwise, visit)
                        : List.of(),
                open && cards.anyOffered(),
                open || batch.state() == BatchState.READING);
    }

    private static List<Choice> periods(OfficeTerm seat, Optional<ReportingPeriod> chosen, Visit visit) {
        return PeriodChoices.of(seat.term().term(), chosen, visit);
    }
}
