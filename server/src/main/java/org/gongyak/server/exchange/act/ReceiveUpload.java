package org.gongyak.server.exchange.act;

import static org.gongyak.database.exchange.Tables.UPLOAD;

import java.time.Clock;
import org.gongyak.card.Message;
import org.gongyak.document.read.Bundle;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.AuditLog;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.LogReceipt;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.exchange.FileContent;
import org.gongyak.server.exchange.UploadId;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Ids;
import org.gongyak.server.platform.TenantTransaction;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Keeps a file that can be read; one that cannot is refused and leaves nothing behind. */
@Component
public final class ReceiveUpload {
    private static final String ACT = "exchange.upload.received";
    /** Longer names are the sender's joke; the end with its ending is kept. */
    private static final int LONGEST_NAME = 200;

    private final TenantTransaction transaction;
    private final DSLContext database;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;
    private final DocumentReader reader;

    ReceiveUpload(TenantTransaction transaction, DSLContext database, AuditLog log, Ids ids, Clock clock) {
        this.transaction = transaction;
        this.database = database;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
        this.reader = new DocumentReader(clock);
    }

    public ReceiveOutcome receive(Actor actor, GovernmentId government, String sentName, FileContent content) {
        String fileName = cleaned(sentName);
        byte[] bytes = content.bytes();
        if (Bundle.open(bytes, fileName, clock) instanceof Bundle.Opened) {
            return new ReceiveOutcome.Bundle();
        }
        return switch (reader.read(bytes, fileName)) {
            case Reading.Refused refused -> new ReceiveOutcome.Refused(nothingStored(refused.message()));
            case Reading.Read read -> new ReceiveOutcome.Received(keep(actor, government, fileName, content));
        };
    }

    /** Keeps a file that was read already. */
    public UploadId keep(Actor actor, GovernmentId government, String sentName, FileContent content) {
        String fileName = cleaned(sentName);
        UploadId id = new UploadId(ids.next());
        ObjectNode members = Particulars.members();
        members.put("content", content.sha256().hex());
        members.put("size", content.size());
        return transaction.act(government, () -> {
            LogReceipt logged =
                    log.append(government, new LogEntry(actor, ACT, "upload/" + id, Particulars.of(members)));
            database.insertInto(UPLOAD)
                    .set(UPLOAD.GOVERNMENT, government)
                    .set(UPLOAD.UPLOAD_, id.value())
                    .set(UPLOAD.FILE_NAME, fileName)
                    .set(UPLOAD.CONTENT, content.bytes())
                    .set(UPLOAD.CONTENT_SHA256, content.sha256())
                    .set(UPLOAD.POST, actor.post())
                    .set(UPLOAD.RECEIVED_AT, logged.time())
                    .set(UPLOAD.LOG_SEQ, logged.seq())
                    .execute();
            return id;
        });
    }

    /** Some browsers send a whole path; control characters have no place in a name. */
    private static String cleaned(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = name.replaceAll("\\p{Cntrl}", "").strip();
        int start = Math.max(0, plain.length() - LONGEST_NAME);
        return plain.isEmpty() ? "이름 없는 파일" : plain.substring(start);
    }

    private static Message nothingStored(Message reason) {
        return new Message(reason.ko() + " 저장된 것은 없습니다.", reason.en() + " Nothing was stored.");
    }
}
