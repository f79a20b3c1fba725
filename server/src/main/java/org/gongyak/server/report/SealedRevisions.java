package org.gongyak.server.report;

import static org.gongyak.database.report.Tables.REVISION;

import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.json.CanonicalJson;
import org.gongyak.database.report.tables.records.RevisionRecord;
import org.gongyak.server.audit.Difference;
import org.gongyak.server.audit.Particulars;
import org.gongyak.server.audit.SealedRecord;
import org.gongyak.server.audit.SealedRecords;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Sha256;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The revisions as the verifier compares them with the log: every hash is computed again from what the table holds now. */
@Component
final class SealedRevisions implements SealedRecords {
    private static final int ROWS_A_FETCH = 100;

    private final DSLContext database;

    SealedRevisions(DSLContext database) {
        this.database = database;
    }

    @Override
    public String act() {
        return RevisionSeal.ACT;
    }

    @Override
    public Stream<SealedRecord> of(GovernmentId government) {
        return database.selectFrom(REVISION)
                .where(REVISION.GOVERNMENT.eq(government))
                .orderBy(REVISION.LOG_SEQ)
                .fetchSize(ROWS_A_FETCH)
                .fetchStream()
                .map(SealedRevisions::sealed);
    }

    private static SealedRecord sealed(RevisionRecord row) {
        RevisionId id = new RevisionId(row.getPledge(), row.getPeriod(), row.getNumber());
        Sha256 body = Sha256.of(row.getBody());
        Particulars particulars = RevisionSeal.of(
                body,
                canonical(row.getKeys()),
                canonical(row.getFindings()),
                Optional.ofNullable(row.getUploadSha256()),
                row.getSubmission());
        return new SealedRecord(
                row.getLogSeq(), row.getSavedAt(), row.getPost(), id.subject(), particulars, contradiction(row, body));
    }

    private static Optional<Difference> contradiction(RevisionRecord row, Sha256 body) {
        return row.getBodySha256().equals(body)
                ? Optional.empty()
                : Optional.of(new Difference(
                        "body_sha256", body.hex(), row.getBodySha256().hex()));
    }

    private static String canonical(JSONB json) {
        return CanonicalJson.of(JsonMapper.shared().readTree(json.data()));
    }
}
