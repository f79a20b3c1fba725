package org.gongyak.server.exchange.batch.act;

import static org.gongyak.database.exchange.Tables.BATCH;
import static org.gongyak.database.exchange.Tables.BATCH_CARD;
import static org.gongyak.database.exchange.Tables.BATCH_FILE;
import static org.gongyak.database.exchange.Tables.UPLOAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.card.Period;
import org.gongyak.database.exchange.tables.records.BatchCardRecord;
import org.gongyak.database.exchange.tables.records.BatchFileRecord;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.LogReceipt;
import org.gongyak.server.exchange.UploadId;
import org.gongyak.server.exchange.batch.BatchId;
import org.gongyak.server.exchange.batch.BatchState;
import org.gongyak.server.exchange.batch.CardPlace;
import org.gongyak.server.exchange.batch.FindingTotals;
import org.gongyak.server.exchange.batch.read.PlannedFile;
import org.gongyak.server.exchange.batch.read.ReadCard;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.report.CardBody;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.SavedFindings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The writing side of the batches. All of it in a tenant transaction. */
@Component
final class BatchTable {
    private final DSLContext database;

    BatchTable(DSLContext database) {
        this.database = database;
    }

    boolean isAnyBeingRead(GovernmentId government) {
        return database.fetchExists(BATCH, BATCH.GOVERNMENT.eq(government), BATCH.STATE.eq(BatchState.READING.name()));
    }

    void insert(GovernmentId government, BatchId id, Actor actor, List<PlannedFile> files, LogReceipt logged) {
        database.insertInto(BATCH)
                .set(BATCH.GOVERNMENT, government)
                .set(BATCH.BATCH_, id.value())
                .set(BATCH.STATE, BatchState.READING.name())
                .set(BATCH.POST, actor.post())
                .set(BATCH.BEGUN_AT, logged.time())
                .set(BATCH.LOG_SEQ, logged.seq())
                .execute();
        List<BatchFileRecord> rows = new ArrayList<>();
        for (PlannedFile file : files) {
            BatchFileRecord row = new BatchFileRecord();
            row.setGovernment(government);
            row.setBatch(id.value());
            row.setPosition(rows.size());
            row.setLabel(file.label());
            file.refused().ifPresent(reason -> {
                row.setRefusedKo(reason.ko());
                row.setRefusedEn(reason.en());
            });
            rows.add(row);
        }
        database.batchInsert(rows).execute();
    }

    /** Takes a batch from one state to another; whether it was in the first. */
    boolean move(GovernmentId government, BatchId id, BatchState from, BatchState to) {
        return database.update(BATCH)
                        .set(BATCH.STATE, to.name())
                        .where(isBatch(government, id), BATCH.STATE.eq(from.name()))
                        .execute()
                == 1;
    }

    /** How far the batch has come; nobody changes that before this transaction ends. */
    Optional<BatchState> findLocked(GovernmentId government, BatchId id) {
        return database.select(BATCH.STATE)
                .from(BATCH)
                .where(isBatch(government, id))
                .forUpdate()
                .fetchOptional(row -> BatchState.valueOf(row.value1()));
    }

    /** Those of a government that claim to be read. */
    int interruptAll(GovernmentId government) {
        return database.update(BATCH)
                .set(BATCH.STATE, BatchState.INTERRUPTED.name())
                .where(BATCH.GOVERNMENT.eq(government), BATCH.STATE.eq(BatchState.READING.name()))
                .execute();
    }

    void refuse(GovernmentId government, BatchId id, int file, Message reason) {
        database.update(BATCH_FILE)
                .set(BATCH_FILE.REFUSED_KO, reason.ko())
                .set(BATCH_FILE.REFUSED_EN, reason.en())
                .where(isFile(government, id, file))
                .execute();
    }

    void keep(GovernmentId government, BatchId id, int file, UploadId upload, List<ReadCard> cards) {
        database.update(BATCH_FILE)
                .set(BATCH_FILE.UPLOAD, upload.value())
                .where(isFile(government, id, file))
                .execute();
        List<BatchCardRecord> rows = new ArrayList<>();
        for (ReadCard card : cards) {
            rows.add(row(government, id, new CardPlace(file, rows.size()), card));
        }
        database.batchInsert(rows).execute();
    }

    private static BatchCardRecord row(GovernmentId government, BatchId id, CardPlace place, ReadCard read) {
        FindingTotals totals = FindingTotals.of(read.findings().list());
        BatchCardRecord row = new BatchCardRecord();
        row.setGovernment(government);
        row.setBatch(id.value());
        row.setFile(place.file());
        row.setPosition(place.position());
        row.setNumber(read.card().number());
        row.setTitle(read.card().title());
        row.setStatedPeriod(read.card().period().flatMap(Period::key).orElse(null));
        row.setErrors(totals.errors());
        row.setWarnings(totals.warnings());
        row.setNotes(totals.notes());
        row.setBodySha256(read.body().sha256());
        row.setBody(read.body().json());
        row.setFindings(JSONB.valueOf(read.findings().json()));
        return row;
    }

    /** What waits to be saved. */
    KeptCard kept(GovernmentId government, BatchId id, CardPlace place) {
        return database.select(BATCH_CARD.BODY, BATCH_CARD.FINDINGS, UPLOAD.CONTENT_SHA256)
                .from(BATCH_CARD)
                .join(BATCH_FILE)
                .on(
                        BATCH_FILE.GOVERNMENT.eq(BATCH_CARD.GOVERNMENT),
                        BATCH_FILE.BATCH.eq(BATCH_CARD.BATCH),
                        BATCH_FILE.POSITION.eq(BATCH_CARD.FILE))
                .join(UPLOAD)
                .on(UPLOAD.GOVERNMENT.eq(BATCH_FILE.GOVERNMENT), UPLOAD.UPLOAD_.eq(BATCH_FILE.UPLOAD))
                .where(isCard(government, id, place))
                .fetchSingle(row -> new KeptCard(
                        new CardBody(row.value1()).card(),
                        SavedFindings.of(JsonMapper.shared()
                                        .readTree(row.value2().data()))
                                .list(),
                        row.value3()));
    }

    void setSaved(GovernmentId government, BatchId id, CardPlace place, RevisionId revision) {
        database.update(BATCH_CARD)
                .set(BATCH_CARD.PLEDGE, revision.pledge())
                .set(BATCH_CARD.PERIOD, revision.period())
                .set(BATCH_CARD.NUMBER_OF_PERIOD, revision.number())
                .where(isCard(government, id, place))
                .execute();
    }

    /** Lets go of the cards' text, which is in a revision now or will never be. */
    void clearBodies(GovernmentId government, BatchId id) {
        database.update(BATCH_CARD)
                .set(BATCH_CARD.BODY, DSL.castNull(BATCH_CARD.BODY))
                .set(BATCH_CARD.FINDINGS, DSL.castNull(BATCH_CARD.FINDINGS))
                .where(BATCH_CARD.GOVERNMENT.eq(government), BATCH_CARD.BATCH.eq(id.value()))
                .execute();
    }

    private static Condition isBatch(GovernmentId government, BatchId id) {
        return BATCH.GOVERNMENT.eq(government).and(BATCH.BATCH_.eq(id.value()));
    }

    private static Condition isCard(GovernmentId government, BatchId id, CardPlace place) {
        return BATCH_CARD
                .GOVERNMENT
                .eq(government)
                .and(BATCH_CARD.BATCH.eq(id.value()))
                .and(BATCH_CARD.FILE.eq(place.file()))
                .and(BATCH_CARD.POSITION.eq(place.position()));
    }

    private static Condition isFile(GovernmentId government, BatchId id, int file) {
        return BATCH_FILE
                .GOVERNMENT
                .eq(government)
                .and(BATCH_FILE.BATCH.eq(id.value()))
                .and(BATCH_FILE.POSITION.eq(file));
    }
}
