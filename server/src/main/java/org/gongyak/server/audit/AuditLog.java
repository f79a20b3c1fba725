package org.gongyak.server.audit;

import static org.gongyak.database.audit.Tables.HEAD;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.database.audit.tables.records.HeadRecord;
import org.gongyak.database.audit.tables.records.LogRecord;
import org.gongyak.server.audit.chain.ChainHash;
import org.gongyak.server.audit.chain.Payload;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Sha256;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the log. Every method belongs to the transaction of the act it logs and fails outside of one, so that an act and its row
 * are kept together or not at all.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AuditLog {
    private final DSLContext database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AuditLog(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins the chain of a new government. */
    public void begin(GovernmentId government) {
        database.insertInto(HEAD)
                .set(HEAD.GOVERNMENT, government)
                .set(HEAD.SEQ, 0L)
                .set(HEAD.ROW_HASH, ChainHash.origin(government))
                .execute();
    }

    /** Waits until no other act of this government is under way; whatever is read afterwards is what the act will be logged after. */
    public void awaitTurn(GovernmentId government) {
        head(government);
    }

    public LogReceipt append(GovernmentId government, LogEntry entry) {
        return append(government, List.of(entry)).getFirst();
    }

    /** Appends the rows of a bulk act in one batch, in the order given. */
    public List<LogReceipt> append(GovernmentId government, List<LogEntry> entries) {
        HeadRecord head = head(government);
        Instant time = clock.instant();
        List<LogRecord> rows = new ArrayList<>();
        for (LogEntry entry : entries) {
            LogRecord row = next(head, new Payload(head.getSeq() + 1, time, entry));
            head.setSeq(row.getSeq());
            head.setRowHash(row.getRowHash());
            rows.add(row);
        }
        database.batchInsert(rows).execute();
        head.update(HEAD.SEQ, HEAD.ROW_HASH);
        return rows.stream().map(row -> new LogReceipt(row.getSeq(), time)).toList();
    }

    private LogRecord next(HeadRecord head, Payload payload) {
        byte[] salt = new byte[ChainHash.SALT_BYTES];
        random.nextBytes(salt);
        String json = payload.json();
        Sha256 payloadHash = ChainHash.payload(salt, json);
        Sha256 rowHash = ChainHash.row(head.getRowHash(), payload.seq(), payloadHash);
        return new LogRecord(head.getGovernment(), payload.seq(), json, salt, payloadHash, rowHash);
    }

    private HeadRecord head(GovernmentId government) {
        return database.selectFrom(HEAD)
                .where(HEAD.GOVERNMENT.eq(government))
                .forUpdate()
                .fetchSingle();
    }
}
