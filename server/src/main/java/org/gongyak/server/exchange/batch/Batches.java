package org.gongyak.server.exchange.batch;

import static org.gongyak.database.exchange.Tables.BATCH;
import static org.gongyak.database.exchange.Tables.BATCH_CARD;
import static org.gongyak.database.exchange.Tables.BATCH_FILE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.database.exchange.tables.records.BatchFileRecord;
import org.gongyak.server.exchange.UploadId;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.report.RevisionId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The batches for those who read. All of it in a tenant transaction. */
@Component
public final class Batches {
    /** More than anybody leaves lying about. */
    private static final int MOST_LISTED = 20;

    private final DSLContext database;

    Batches(DSLContext database) {
        this.database = database;
    }

    public Optional<Batch> find(GovernmentId government, BatchId id) {
        return database.selectFrom(BATCH)
                .where(BATCH.GOVERNMENT.eq(government), BATCH.BATCH_.eq(id.value()))
                .fetchOptional(row -> new Batch(
                        id,
                        BatchState.valueOf(row.getState()),
                        row.getPost(),
                        row.getBegunAt(),
                        files(government, id)));
    }

    /** Those that wait for somebody, the latest first. */
    public List<BatchLine> listUnsaved(GovernmentId government) {
        var files = DSL.field(DSL.selectCount()
                .from(BATCH_FILE)
                .where(BATCH_FILE.GOVERNMENT.eq(BATCH.GOVERNMENT), BATCH_FILE.BATCH.eq(BATCH.BATCH_)));
        return database.select(BATCH.BATCH_, BATCH.STATE, BATCH.BEGUN_AT, files)
                .from(BATCH)
                .where(
                        BATCH.GOVERNMENT.eq(government),
                        BATCH.STATE.notIn(BatchState.SAVED.name(), BatchState.CANCELLED.name()))
                .orderBy(BATCH.LOG_SEQ.desc())
                .limit(DSL.inline(MOST_LISTED))
                .fetch(row -> new BatchLine(
                        new BatchId(row.value1()), BatchState.valueOf(row.value2()), row.value3(), row.value4()));
    }

    private List<BatchFile> files(GovernmentId government, BatchId id) {
        Map<Integer, List<BatchCard>> cards = cards(government, id);
        return database.selectFrom(BATCH_FILE)
                .where(BATCH_FILE.GOVERNMENT.eq(government), BATCH_FILE.BATCH.eq(id.value()))
                .orderBy(BATCH_FILE.POSITION)
                .fetch(row -> file(row, cards.getOrDefault(row.getPosition(), List.of())));
    }

    private static BatchFile file(BatchFileRecord row, List<BatchCard> cards) {
        Optional<Message> refused =
                Optional.ofNullable(row.getRefusedKo()).map(korean -> new Message(korean, row.getRefusedEn()));
        Optional<UploadId> upload = Optional.ofNullable(row.getUpload()).map(UploadId::new);
        return new BatchFile(row.getPosition(), row.getLabel(), upload, refused, cards);
    }

    /** Without the cards' text. */
    private Map<Integer, List<BatchCard>> cards(GovernmentId government, BatchId id) {
        return database.select(
                        BATCH_CARD.FILE,
                        BATCH_CARD.POSITION,
                        BATCH_CARD.NUMBER,
                        BATCH_CARD.TITLE,
                        BATCH_CARD.STATED_PERIOD,
                        BATCH_CARD.ERRORS,
                        BATCH_CARD.WARNINGS,
                        BATCH_CARD.NOTES,
                        BATCH_CARD.BODY_SHA256,
                        BATCH_CARD.PLEDGE,
                        BATCH_CARD.PERIOD,
                        BATCH_CARD.NUMBER_OF_PERIOD)
                .from(BATCH_CARD)
                .where(BATCH_CARD.GOVERNMENT.eq(government), BATCH_CARD.BATCH.eq(id.value()))
                .orderBy(BATCH_CARD.FILE, BATCH_CARD.POSITION)
                .fetchGroups(BATCH_CARD.FILE, Batches::card);
    }

    static BatchCard card(Record row) {
        return new BatchCard(
                new CardPlace(row.get(BATCH_CARD.FILE), row.get(BATCH_CARD.POSITION)),
                row.get(BATCH_CARD.NUMBER),
                row.get(BATCH_CARD.TITLE),
                Optional.ofNullable(row.get(BATCH_CARD.STATED_PERIOD)),
                new FindingTotals(row.get(BATCH_CARD.ERRORS), row.get(BATCH_CARD.WARNINGS), row.get(BATCH_CARD.NOTES)),
                row.get(BATCH_CARD.BODY_SHA256),
                Optional.ofNullable(row.get(BATCH_CARD.PLEDGE))
                        .map(pledge -> new RevisionId(
                                pledge, row.get(BATCH_CARD.PERIOD), row.get(BATCH_CARD.NUMBER_OF_PERIOD))));
    }
}
