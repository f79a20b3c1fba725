package org.gongyak.server.exchange.batch.act;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.AuditLog;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.BatchLimits;
import org.gongyak.server.exchange.batch.read.PlannedFile;
import org.gongyak.server.exchange.batch.read.SentFile;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Ids;
import org.gongyak.server.platform.TenantTransaction;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes many files, or zips of them, to be read in the background. One batch of a government is read at a time. */
@Component
public final class BeginBatch {
    private static final String ACT = "exchange.batch.begun";

    private final TenantTransaction transaction;
    private final BatchTable table;
    private final AuditLog log;
    private final Ids ids;
    private final BatchStart start;

    BeginBatch(TenantTransaction transaction, BatchTable table, AuditLog log, Ids ids, BatchStart start) {
        this.transaction = transaction;
        this.table = table;
        this.log = log;
        this.ids = ids;
        this.start = start;
    }

    /** What was sent is closed when it has been read, or here when it is refused. */
    public BeginOutcome begin(Actor actor, GovernmentId government, List<SentFile> sent) {
        boolean begun = false;
        try {
            List<PlannedFile> files = start.plan(sent);
            Optional<Message> tooMuch = tooMuch(sent, files);
            if (tooMuch.isPresent()) {
                return new BeginOutcome.Refused(tooMuch.get());
            }
            BatchId id = new BatchId(ids.next());
            begun = transaction.act(government, () -> insert(actor, government, id, files));
            if (!begun) {
                return new BeginOutcome.Refused(BatchLimits.BUSY);
            }
            start.start(new BatchJob(actor, government, id, sent, files));
            return new BeginOutcome.Begun(id);
        } finally {
            if (!begun) {
                SentFile.closeAll(sent);
            }
        }
    }

    private static Optional<Message> tooMuch(List<SentFile> sent, List<PlannedFile> files) {
        if (files.size() > BatchLimits.FILES) {
            return Optional.of(BatchLimits.TOO_MANY_FILES);
        }
        long bytes = sent.stream().mapToLong(SentFile::size).sum();
        return bytes > BatchLimits.BYTES ? Optional.of(BatchLimits.TOO_LARGE) : Optional.empty();
    }

    /** Whether it was this one's turn. */
    private boolean insert(Actor actor, GovernmentId government, BatchId id, List<PlannedFile> files) {
        log.awaitTurn(government);
        if (table.isAnyBeingRead(government)) {
            return false;
        }
        ObjectNode members = Particulars.members();
        members.put("files", files.size());
        table.insert(
                government,
                id,
                actor,
                files,
                log.append(government, new LogEntry(actor, ACT, id.subject(), Particulars.of(members))));
        return true;
    }
}
