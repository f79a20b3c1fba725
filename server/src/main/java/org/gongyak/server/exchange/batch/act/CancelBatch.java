package org.gongyak.server.exchange.batch.act;

import java.util.Optional;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.AuditLog;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.BatchState;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.springframework.stereotype.Component;

/** Gives a batch up: what is being read ends after the file it is at, and nothing of it is saved. */
@Component
public final class CancelBatch {
    private static final String ACT = "exchange.batch.cancelled";

    private final TenantTransaction transaction;
    private final BatchTable table;
    private final AuditLog log;

    CancelBatch(TenantTransaction transaction, BatchTable table, AuditLog log) {
        this.transaction = transaction;
        this.table = table;
        this.log = log;
    }

    /** The state it is in then: cancelled, or saved if that was first; empty if there is no such batch. */
    public Optional<BatchState> cancel(Actor actor, GovernmentId government, BatchId id) {
        return transaction.act(government, () -> {
            log.awaitTurn(government);
            Optional<BatchState> state = table.findLocked(government, id);
            boolean over = state.filter(it -> it == BatchState.SAVED || it == BatchState.CANCELLED)
                    .isPresent();
            if (state.isEmpty() || over) {
                return state;
            }
            table.move(government, id, state.get(), BatchState.CANCELLED);
            table.clearBodies(government, id);
            log.append(government, new LogEntry(actor, ACT, id.subject(), Particulars.NONE));
            return Optional.of(BatchState.CANCELLED);
        });
    }
}
