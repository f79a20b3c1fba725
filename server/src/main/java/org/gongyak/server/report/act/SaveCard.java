package org.gongyak.server.report.act;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Ids;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.CardBody;
import org.gongyak.server.report.Keys;
import org.gongyak.server.report.Revision;
import org.gongyak.server.report.Revisions;
import org.gongyak.server.report.SavedFindings;
import org.springframework.stereotype.Component;

/** Saves a card that comes without keys, from a file: its parts keep the keys of those they continue. */
@Component
public final class SaveCard {
    private final TenantTransaction transaction;
    private final Revisions revisions;
    private final SaveRevision saveRevision;
    private final Ids ids;

    SaveCard(TenantTransaction transaction, Revisions revisions, SaveRevision saveRevision, Ids ids) {
        this.transaction = transaction;
        this.revisions = revisions;
        this.saveRevision = saveRevision;
        this.ids = ids;
    }

    /** The same sending again is answered with the receipt of the first, as {@link SaveRevision} does. */
    public SaveOutcome save(Actor actor, GovernmentId government, CardSubmission card) {
        return transaction.act(government, () -> saveRevision.save(actor, government, submission(government, card)));
    }

    private Submission submission(GovernmentId government, CardSubmission card) {
        Keys keys = revisions
                .findSubmitted(government, card.id())
                .map(Revision::keys)
                .orElseGet(() -> keys(government, card.pledge(), card.card()));
        return new Submission(
                card.id(),
                card.pledge(),
                card.period(),
                CardBody.of(card.card()),
                keys,
                SavedFindings.of(card.findings()),
                card.upload());
    }

    private Keys keys(GovernmentId government, PledgeId pledge, Card card) {
        Optional<Revision> before = revisions.list(government, pledge).stream().findFirst();
        org.gongyak.card.compare.Keys keys = before.map(earlier -> org.gongyak.card.compare.Keys.continued(
                        earlier.body().card(), byPath(earlier.keys()), card, ids::next))
                .orElseGet(() -> org.gongyak.card.compare.Keys.fresh(card, ids::next));
        return Keys.of(keys.byPath().entrySet().stream()
                .collect(Collectors.toMap(key -> key.getKey().pointer(), Map.Entry::getValue)));
    }

    private static org.gongyak.card.compare.Keys byPath(Keys keys) {
        return new org.gongyak.card.compare.Keys(keys.byPlace().entrySet().stream()
                .collect(Collectors.toMap(key -> new CardPath(key.getKey()), Map.Entry::getValue)));
    }
}
