package org.gongyak.server.audit.verify;

import static org.gongyak.database.audit.Tables.HEAD;
import static org.gongyak.database.audit.Tables.LOG;

import java.util.List;
import java.util.Optional;
import org.gongyak.database.audit.tables.records.LogRecord;
import org.gongyak.server.audit.Misfit;
import org.gongyak.server.audit.SealedRecords;
import org.gongyak.server.audit.Verification;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.TenantTransaction;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Recomputes the record of a government: every hash of its chain, the chain's end against its head, and every sealed record against its
 * row. It reads one snapshot and streams it, so that a term's log needs no more memory than a day's.
 *
 * <p>Whoever may write everything, head included, can forge a whole chain that fits; what they cannot change is a row hash that someone
 * outside has kept.
 */
@Component
public final class Verifier {
    private static final int ROWS_A_FETCH = 500;

    private final DSLContext database;
    private final TenantTransaction transaction;
    private final List<SealedRecords> sealed;

    Verifier(DSLContext database, TenantTransaction transaction, List<SealedRecords> sealed) {
        this.database = database;
        this.transaction = transaction;
        this.sealed = List.copyOf(sealed);
    }

    public Verification verify(GovernmentId government) {
        return transaction.read(government, () -> {
            List<Companion> companions = sealed.stream()
                    .map(records -> new Companion(records.act(), records.of(government)))
                    .toList();
            try {
                return walk(government, companions);
            } finally {
                companions.forEach(Companion::close);
            }
        });
    }

    private Verification walk(GovernmentId government, List<Companion> companions) {
        Walk walk = new Walk(government, companions);
        Optional<Misfit> misfit =
                steps(government, walk).or(() -> walk.end(database.fetchOne(HEAD, HEAD.GOVERNMENT.eq(government))));
        long records = companions.stream().mapToLong(Companion::met).sum();
        return new Verification(government, walk.rows(), walk.erased(), records, misfit);
    }

    private Optional<Misfit> steps(GovernmentId government, Walk walk) {
        try (Cursor<LogRecord> rows = database.selectFrom(LOG)
                .where(LOG.GOVERNMENT.eq(government))
                .orderBy(LOG.SEQ)
                .fetchSize(ROWS_A_FETCH)
                .fetchLazy()) {
            for (LogRecord row : rows) {
                Optional<Misfit> misfit = walk.step(row);
                if (misfit.isPresent()) {
                    return misfit;
                }
            }
            return Optional.empty();
        }
    }
}
