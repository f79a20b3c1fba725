package org.gongyak.server.report.act;

import static org.gongyak.database.report.Tables.REVISION;

import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.audit.LogReceipt;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.pledge.PledgeId;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.Summary;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The writing side of the revisions: one more row, never another one changed, and what lists say of it. */
@Component
final class RevisionTable {
    private final DSLContext database;
    private final SummaryTable summaries;

    RevisionTable(DSLContext database, SummaryTable summaries) {
        this.database = database;
        this.summaries = summaries;
    }

    /** The number after the highest of the period. Only the one whose turn it is may ask, or two would get the same. */
    RevisionId nextId(GovernmentId government, PledgeId pledge, ReportingPeriod period) {
        Integer highest = database.select(DSL.coalesce(DSL.max(REVISION.NUMBER), 0))
                .from(REVISION)
                .where(REVISION.GOVERNMENT.eq(government), REVISION.PLEDGE.eq(pledge), REVISION.PERIOD.eq(period))
                .fetchSingle()
                .value1();
        return new RevisionId(pledge, period, highest + 1);
    }

    void insert(GovernmentId government, RevisionId id, Submission submission, String post, LogReceipt logged) {
        database.insertInto(REVISION)
                .set(REVISION.GOVERNMENT, government)
                .set(REVISION.PLEDGE, id.pledge())
                .set(REVISION.PERIOD, id.period())
                .set(REVISION.NUMBER, id.number())
                .set(REVISION.BODY, submission.body().json())
                .set(REVISION.BODY_SHA256, submission.body().sha256())
                .set(REVISION.KEYS, JSONB.valueOf(submission.keys().json()))
                .set(REVISION.FINDINGS, JSONB.valueOf(submission.findings().json()))
                .set(REVISION.UPLOAD_SHA256, submission.upload().orElse(null))
                .set(REVISION.POST, post)
                .set(REVISION.SAVED_AT, logged.time())
                .set(REVISION.SUBMISSION, submission.id())
                .set(REVISION.LOG_SEQ, logged.seq())
                .execute();
        summaries.insert(
                government,
                Summary.of(id, submission.body().card(), submission.findings().list()));
    }
}
