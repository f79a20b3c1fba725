package org.gongyak.server.exchange.batch;

import java.util.Optional;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.platform.Sha256;
import org.gongyak.server.pledge.ManagementNumber;
import org.gongyak.server.report.RevisionId;

/**
 * A card of a batch as lists show it.
 *
 * @param number as the card has it; blank if it has none
 * @param period the one the card states, if it does
 * @param body the hash of what would be saved
 * @param saved the revision it became, if it was saved
 */
public record BatchCard(
        CardPlace place,
        String number,
        String title,
        Optional<ReportingPeriod> period,
        FindingTotals findings,
        Sha256 body,
        Optional<RevisionId> saved) {

    /** The number its pledge goes by; empty where the card gives none that can be read. */
    public Optional<ManagementNumber> findNumber() {
        return ManagementNumber.find(number);
    }
}
