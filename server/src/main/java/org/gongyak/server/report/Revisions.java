package org.gongyak.server.report;

import static org.gongyak.database.report.Tables.REVISION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.database.report.tables.records.RevisionRecord;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.pledge.PledgeId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The door of the room for those who read. All of it in a tenant transaction. */
@Component
public final class Revisions {
    private static final int ROWS_A_FETCH = 100;

    private final DSLContext database;

    Revisions(DSLContext database) {
        this.database = database;
    }

    public Optional<Revision> find(GovernmentId government, RevisionId id) {
        return database.selectFrom(REVISION)
                .where(
                        REVISION.GOVERNMENT.eq(government),
                        REVISION.PLEDGE.eq(id.pledge()),
                        REVISION.PERIOD.eq(id.period()),
                        REVISION.NUMBER.eq(id.number()))
                .fetchOptional(Revisions::revision);
    }

    /** The one saved last in a period. */
    public Optional<Revision> findLatest(GovernmentId government, PledgeId pledge, ReportingPeriod period) {
        return database.selectFrom(REVISION)
                .where(REVISION.GOVERNMENT.eq(government), REVISION.PLEDGE.eq(pledge), REVISION.PERIOD.eq(period))
                .orderBy(REVISION.NUMBER.desc())
                .limit(DSL.inline(1))
                .fetchOptional(Revisions::revision);
    }

    /** The one a sending was saved as, if it has arrived before. */
    public Optional<Revision> findSubmitted(GovernmentId government, UUID submission) {
        return database.selectFrom(REVISION)
                .where(REVISION.GOVERNMENT.eq(government), REVISION.SUBMISSION.eq(submission))
                .fetchOptional(Revisions::revision);
    }

    /** All revisions of a pledge's card, the latest first. */
    public List<Revision> list(GovernmentId government, PledgeId pledge) {
        return database.selectFrom(REVISION)
                .where(REVISION.GOVERNMENT.eq(government), REVISION.PLEDGE.eq(pledge))
                .orderBy(REVISION.LOG_SEQ.desc())
                .fetch(Revisions::revision);
    }

    /** The history of a pledge's card without the cards, the latest period and revision first. */
    public List<RevisionLine> history(GovernmentId government, PledgeId pledge) {
        return histories(government, Set.of(pledge)).getOrDefault(pledge, List.of());
    }

    /** The histories of several pledges' cards, each as {@link #history} tells it; a pledge without a card is not among them. */
    public Map<PledgeId, List<RevisionLine>> histories(GovernmentId government, Set<PledgeId> pledges) {
        return database
                .select(
                        REVISION.PLEDGE,
                        REVISION.PERIOD,
                        REVISION.NUMBER,
                        REVISION.BODY_SHA256,
                        REVISION.UPLOAD_SHA256,
                        REVISION.POST,
                        REVISION.SAVED_AT,
                        REVISION.LOG_SEQ)
                .from(REVISION)
                .where(REVISION.GOVERNMENT.eq(government), REVISION.PLEDGE.in(pledges))
                .fetch(row -> new RevisionLine(
                        new RevisionId(row.value1(), row.value2(), row.value3()),
                        row.value4(),
                        Optional.ofNullable(row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8()))
                .stream()
                .sorted(RevisionLine.ORDER.reversed())
                .collect(Collectors.groupingBy(line -> line.id().pledge()));
    }

    /** Every revision of a government, a few at a time; to be closed. */
    public Stream<Revision> all(GovernmentId government) {
        return database.selectFrom(REVISION)
                .where(REVISION.GOVERNMENT.eq(government))
                .orderBy(REVISION.LOG_SEQ)
                .fetchSize(ROWS_A_FETCH)
                .fetchStream()
                .map(Revisions::revision);
    }

    /** The latest revision of every pledge's card in a period. */
    public List<Revision> listLatest(GovernmentId government, ReportingPeriod period) {
        return database.selectDistinct(REVISION.fields())
                .on(REVISION.PLEDGE)
                .from(REVISION)
                .where(REVISION.GOVERNMENT.eq(government), REVISION.PERIOD.eq(period))
                .orderBy(REVISION.PLEDGE, REVISION.NUMBER.desc())
                .fetchInto(REVISION)
                .map(Revisions::revision);
    }

    static Revision revision(RevisionRecord row) {
        return new Revision(
                new RevisionId(row.getPledge(), row.getPeriod(), row.getNumber()),
                new CardBody(row.getBody()),
                Keys.parse(row.getKeys().data()),
                SavedFindings.parse(row.getFindings().data()),
                Optional.ofNullable(row.getUploadSha256()),
                row.getPost(),
                row.getSavedAt(),
                row.getSubmission(),
                row.getLogSeq());
    }
}
