package org.gongyak.server.exchange.act;

import java.util.List;
import java.util.UUID;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.organization.TermKey;
import org.gongyak.server.platform.Sha256;

/**
 * A card that was read from a file, and where it goes.
 *
 * @param submission the same for the same sending, so that it is saved once
 * @param upload the hash of the file
 */
public record CardToSave(
        UUID submission, TermKey term, ReportingPeriod period, Card card, List<Finding> findings, Sha256 upload) {

    public CardToSave {
        findings = List.copyOf(findings);
    }
}
