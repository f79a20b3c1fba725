package org.gongyak.server.platform;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that works for one government: the database shows it that government's rows only and lets it write no others. Outside of
 * one, row-level security shows nothing. A second one within the first joins it, and must be for the same government.
 */
@Component
public final class TenantTransaction {
    /** Asked by the policies through {@code platform.government()}; set for the transaction only, so a pooled connection carries nothing over. */
    private static final String SETTING = "gongyak.government";

    private final DSLContext database;
    private final TransactionTemplate acts;
    private final TransactionTemplate snapshots;

    TenantTransaction(DSLContext database, PlatformTransactionManager manager) {
        this.database = database;
        this.acts = new TransactionTemplate(manager);
        this.snapshots = new TransactionTemplate(manager);
        this.snapshots.setReadOnly(true);
        this.snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Does an act: everything in it is kept, or after an exception nothing. */
    public <T> T act(GovernmentId government, Supplier<T> work) {
        return within(acts, government, work);
    }

    /** Reads: all of it sees the record as it was at one moment. */
    public <T> T read(GovernmentId government, Supplier<T> work) {
        return within(snapshots, government, work);
    }

    private <T> T within(TransactionTemplate template, GovernmentId government, Supplier<T> work) {
        Object current = TransactionSynchronizationManager.getResource(this);
        if (current != null) {
            return join(current, government, work);
        }
        return template.execute(status -> first(government, work));
    }

    private static <T> T join(Object current, GovernmentId government, Supplier<T> work) {
        if (!current.equals(government)) {
            throw new IllegalStateException("a transaction for %s asked to work for %s".formatted(current, government));
        }
        return work.get();
    }

    private <T> T first(GovernmentId government, Supplier<T> work) {
        TransactionSynchronizationManager.bindResource(this, government);
        try {
            database.select(DSL.function(
                            "set_config",
                            String.class,
                            DSL.val(SETTING),
                            DSL.val(government.toString()),
                            DSL.inline(true)))
                    .fetch();
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }
}
