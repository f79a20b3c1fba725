package org.gongyak.server.report.act;

import java.util.stream.Stream;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.report.Revision;
import org.gongyak.server.report.Revisions;
import org.gongyak.server.report.Summary;
import org.springframework.stereotype.Component;

/** Makes what lists say of the revisions again from the revisions, after a mend or when a list says more than before. */
@Component
public final class RebuildSummaries {
    private final TenantTransaction transaction;
    private final Revisions revisions;
    private final SummaryTable summaries;

    RebuildSummaries(TenantTransaction transaction, Revisions revisions, SummaryTable summaries) {
        this.transaction = transaction;
        this.revisions = revisions;
        this.summaries = summaries;
    }

    /** Nothing of it shows before all of it is done. The answer is how many there are. */
    public int rebuild(GovernmentId government) {
        return transaction.act(government, () -> {
            summaries.clear(government);
            try (Stream<Revision> all = revisions.all(government)) {
                return all.map(Summary::of)
                        .mapToInt(summary -> summaries.insert(government, summary))
                        .sum();
            }
        });
    }
}
