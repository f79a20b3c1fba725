package org.gongyak.server.exchange.batch.act;

import org.gongyak.server.organization.Government;
import org.gongyak.server.organization.Governments;
import org.gongyak.server.platform.TenantTransaction;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Nothing is being read when a server starts: what says so was interrupted when the last one ended. */
@Component
@ConditionalOnWebApplication
final class InterruptedBatches implements ApplicationRunner {
    private final Governments governments;
    private final TenantTransaction transaction;
    private final BatchTable table;

    InterruptedBatches(Governments governments, TenantTransaction transaction, BatchTable table) {
        this.governments = governments;
        this.transaction = transaction;
        this.table = table;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        governments.list().stream()
                .map(Government::id)
                .forEach(government -> transaction.act(government, () -> table.interruptAll(government)));
    }
}
