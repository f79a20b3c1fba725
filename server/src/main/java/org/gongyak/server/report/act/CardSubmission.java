package org.gongyak.server.report.act;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.platform.Sha256;
import org.gongyak.server.pledge.PledgeId;

/**
 * A card without keys that is sent to be saved.
 *
 * @param id made when the form was shown or the file read, so that the same sending is known when it arrives again
 * @param findings what the checks say of it
 * @param upload the hash of the file it was read from, if it was
 */
public record CardSubmission(
        UUID id, PledgeId pledge, ReportingPeriod period, Card card, List<Finding> findings, Optional<Sha256> upload) {
    public CardSubmission {
        findings = List.copyOf(findings);
    }
}
