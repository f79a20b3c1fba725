package org.gongyak.server.exchange.batch;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Severity;

/** How many findings of each level a card has. */
public record FindingTotals(int errors, int warnings, int notes) {

    public static FindingTotals of(List<Finding> findings) {
        return new FindingTotals(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.NOTE));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return Math.toIntExact(findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }
}
