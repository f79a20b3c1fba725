package org.gongyak.server.report.act;

import org.gongyak.server.organization.Government;
import org.gongyak.server.organization.Governments;
import org.gongyak.server.platform.TenantTransaction;
import org.gongyak.server.report.Summaries;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Before the server says that it is ready, lists lack nothing: a newer version may have thrown away what an older one had made. */
@Component
@ConditionalOnWebApplication
final class CompleteSummaries implements ApplicationRunner {
    private final Governments governments;
    private final Summaries summaries;
    private final TenantTransaction transaction;
    private final RebuildSummaries rebuild;

    CompleteSummaries(
            Governments governments, Summaries summaries, TenantTransaction transaction, RebuildSummaries rebuild) {
        this.governments = governments;
        this.summaries = summaries;
        this.transaction = transaction;
        this.rebuild = rebuild;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        governments.list().stream().map(Government::id).forEach(government -> {
            if (!transaction.read(government, () -> summaries.areComplete(government))) {
                rebuild.rebuild(government);
            }
        });
    }
}
