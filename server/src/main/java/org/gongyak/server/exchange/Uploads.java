package org.gongyak.server.exchange;

import static org.gongyak.database.exchange.Tables.UPLOAD;

import java.util.Optional;
import org.gongyak.server.platform.GovernmentId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The door of the room for those who read. All of it in a tenant transaction. */
@Component
public final class Uploads {
    private final DSLContext database;

    Uploads(DSLContext database) {
        this.database = database;
    }

    public Optional<Upload> find(GovernmentId government, UploadId id) {
        return database.selectFrom(UPLOAD)
                .where(UPLOAD.GOVERNMENT.eq(government), UPLOAD.UPLOAD_.eq(id.value()))
                .fetchOptional(row -> new Upload(
                        new UploadId(row.getUpload()),
                        row.getFileName(),
                        new FileContent(row.getContent()),
                        row.getPost(),
                        row.getReceivedAt()));
    }
}
