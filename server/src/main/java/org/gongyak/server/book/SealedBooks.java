package org.gongyak.server.book;

import static org.gongyak.database.book.Tables.VOLUME;

import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.database.book.tables.records.VolumeRecord;
import org.gongyak.server.audit.Difference;
import org.gongyak.server.audit.SealedRecord;
import org.gongyak.server.audit.SealedRecords;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Sha256;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The files of books as the verifier compares them with the log: every hash is computed again from what the table holds now. */
@Component
final class SealedBooks implements SealedRecords {
    private final DSLContext database;

    SealedBooks(DSLContext database) {
        this.database = database;
    }

    @Override
    public String act() {
        return BookSeal.ACT;
    }

    @Override
    public Stream<SealedRecord> of(GovernmentId government) {
        return database.selectFrom(VOLUME)
                .where(VOLUME.GOVERNMENT.eq(government), VOLUME.STATE.eq(BookState.DONE.name()))
                .orderBy(VOLUME.END_LOG_SEQ)
                .fetchSize(1)
                .fetchStream()
                .map(SealedBooks::sealed);
    }

    private static SealedRecord sealed(VolumeRecord row) {
        Sha256 content = Sha256.of(row.getContent());
        Optional<Difference> contradiction = row.getContentSha256().equals(content)
                ? Optional.empty()
                : Optional.of(new Difference(
                        "content_sha256", content.hex(), row.getContentSha256().hex()));
        return new SealedRecord(
                row.getEndLogSeq(),
                row.getEndedAt(),
                row.getPost(),
                new BookId(row.getBook()).subject(),
                BookSeal.of(content, row.getContent().length),
                contradiction);
    }
}
