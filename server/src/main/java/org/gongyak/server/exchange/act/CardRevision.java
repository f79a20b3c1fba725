package org.gongyak.server.exchange.act;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.compare.Keys;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.exchange.Preview;
import org.gongyak.server.exchange.Upload;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Ids;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.CardBody;
import org.gongyak.server.report.Revision;
import org.gongyak.server.report.Revisions;
import org.gongyak.server.report.SavedFindings;
import org.gongyak.server.report.act.SaveOutcome;
import org.gongyak.server.report.act.SaveRevision;
import org.gongyak.server.report.act.Submission;
import org.springframework.stereotype.Component;

/** Makes a revision of a card that was read: its parts keep the keys of those they continue. */
@Component
final class CardRevision {
    private final Revisions revisions;
    private final SaveRevision saveRevision;
    private final Ids ids;

    CardRevision(Revisions revisions, SaveRevision saveRevision, Ids ids) {
        this.revisions = revisions;
        this.saveRevision = saveRevision;
        this.ids = ids;
    }

    /** A card with the sending and the file it came in. */
    record Content(UUID submission, Preview.CheckedCard card, Upload upload) {}

    SaveOutcome save(Actor actor, GovernmentId government, PledgeId pledge, ReportingPeriod period, Content content) {
        Card card = content.card().read().card();
        Optional<Revision> sent = revisions.findSubmitted(government, content.submission());
        org.gongyak.server.report.Keys keys = sent.map(Revision::keys).orElseGet(() -> keys(government, pledge, card));
        return saveRevision.save(
                actor,
                government,
                new Submission(
                        content.submission(),
                        pledge,
                        period,
                        CardBody.of(card),
                        keys,
                        SavedFindings.of(content.card().findings()),
                        Optional.of(content.upload().content().sha256())));
    }

    private org.gongyak.server.report.Keys keys(GovernmentId government, PledgeId pledge, Card card) {
        Keys keys = revisions.list(government, pledge).stream()
                .findFirst()
                .map(before -> Keys.continued(before.body().card(), keysOf(before), card, ids::next))
                .orElseGet(() -> Keys.fresh(card, ids::next));
        return org.gongyak.server.report.Keys.of(keys.byPath().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().pointer(), Map.Entry::getValue)));
    }

    private static Keys keysOf(Revision before) {
        return new Keys(before.keys().byPlace().entrySet().stream()
                .collect(Collectors.toMap(entry -> new CardPath(entry.getKey()), Map.Entry::getValue)));
    }
}
