package org.gongyak.server.exchange.batch.act;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyak.card.Message;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.AuditLog;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.exchange.act.CardToSave;
import org.gongyak.server.exchange.act.NotSavedException;
import org.gongyak.server.exchange.act.SaveReadCard;
import org.gongyak.server.exchange.batch.BatchCard;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.BatchState;
import org.gongyak.server.exchange.batch.CardPlace;
import org.gongyak.server.exchange.batch.act.SaveBatchOutcome.Refused;
import org.gongyak.server.exchange.batch.act.SaveBatchOutcome.Saved;
import org.gongyak.server.exchange.batch.act.SaveBatchOutcome.SavedBefore;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.report.RevisionId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Saves the chosen cards of a batch as revisions in one transaction, with a row of the log that names all of them; all or none. */
@Component
public final class SaveBatch {
    private static final String ACT = "exchange.batch.saved";

    private final TenantTransaction transaction;
    private final AuditLog log;
    private final BatchTable table;
    private final ChosenCards chosen;
    private final SaveReadCard saveReadCard;

    SaveBatch(
            TenantTransaction transaction,
            AuditLog log,
            BatchTable table,
            ChosenCards chosen,
            SaveReadCard saveReadCard) {
        this.transaction = transaction;
        this.log = log;
        this.table = table;
        this.chosen = chosen;
        this.saveReadCard = saveReadCard;
    }

    /** Empty if there is no such batch. */
    public Optional<SaveBatchOutcome> save(Actor actor, GovernmentId government, BatchChoice choice) {
        try {
            return transaction.act(government, () -> {
                log.awaitTurn(government);
                return table.findLocked(government, choice.batch())
                        .map(state -> save(actor, government, choice, state));
            });
        } catch (NotSavedException undone) {
            return Optional.of(new Refused(List.of(undone.reason())));
        }
    }

    private SaveBatchOutcome save(Actor actor, GovernmentId government, BatchChoice choice, BatchState state) {
        return switch (state) {
            case SAVED -> new SavedBefore();
            case CANCELLED -> new Refused(List.of(BatchRefusals.CANCELLED));
            case READING -> new Refused(List.of(BatchRefusals.STILL_READING));
            case READ, INTERRUPTED -> {
                List<BatchCard> cards = chosen.list(government, choice);
                List<Message> reasons = chosen.reasonsAgainst(government, choice, cards);
                yield reasons.isEmpty() ? saveAll(actor, government, choice, state, cards) : new Refused(reasons);
            }
        };
    }

    private Saved saveAll(
            Actor actor, GovernmentId government, BatchChoice choice, BatchState state, List<BatchCard> cards) {
        ObjectNode particulars = Particulars.members();
        ArrayNode revisions = particulars.putArray("revisions");
        for (BatchCard card : cards) {
            RevisionId saved = save(actor, government, choice, card);
            table.setSaved(government, choice.batch(), card.place(), saved);
            revisions.add(saved.subject());
        }
        table.move(government, choice.batch(), state, BatchState.SAVED);
        table.clearBodies(government, choice.batch());
        log.append(government, new LogEntry(actor, ACT, choice.batch().subject(), Particulars.of(particulars)));
        return new Saved(cards.size());
    }

    private RevisionId save(Actor actor, GovernmentId government, BatchChoice choice, BatchCard card) {
        KeptCard kept = table.kept(government, choice.batch(), card.place());
        ReportingPeriod period = card.period().or(choice::otherwise).orElseThrow();
        CardToSave toSave = new CardToSave(
                submission(choice.batch(), card.place()),
                choice.term(),
                period,
                kept.card(),
                kept.findings(),
                kept.upload());
        return saveReadCard.save(actor, government, toSave).receipt().revision();
    }

    /** A card of a batch is saved once, whatever is sent how often. */
    private static UUID submission(BatchId batch, CardPlace place) {
        String name = batch + "/" + place.file() + "/" + place.position();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
