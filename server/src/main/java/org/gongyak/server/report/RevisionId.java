package org.gongyak.server.report;

import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.pledge.PledgeId;

/**
 * Which revision of which card.
 *
 * @param number 제n판, from 1 in each period
 */
public record RevisionId(PledgeId pledge, ReportingPeriod period, int number) {

    /** As the log names it. */
    public String subject() {
        return "revision/%s/%s/%d".formatted(pledge, period, number);
    }
}
