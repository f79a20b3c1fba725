package org.gongyak.server.report.act;

import static org.gongyak.database.report.Tables.SUMMARY;

import org.gongyak.card.State;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.report.PeriodOrder;
import org.gongyak.server.report.RevisionId;
import org.gongyak.server.report.Summary;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The writing side of the summaries. */
@Component
final class SummaryTable {
    private final DSLContext database;

    SummaryTable(DSLContext database) {
        this.database = database;
    }

    /** The answer is how many were inserted: one. */
    int insert(GovernmentId government, Summary summary) {
        RevisionId id = summary.revision();
        return database.insertInto(SUMMARY)
                .set(SUMMARY.GOVERNMENT, government)
                .set(SUMMARY.PLEDGE, id.pledge())
                .set(SUMMARY.PERIOD, id.period())
                .set(SUMMARY.NUMBER, id.number())
                .set(SUMMARY.PERIOD_ORDER, PeriodOrder.of(id.period()))
                .set(SUMMARY.TITLE, summary.title())
                .set(SUMMARY.FIELD, summary.field())
                .set(SUMMARY.DEPARTMENTS, summary.departments().toArray(String[]::new))
                .set(SUMMARY.STATE, summary.state().map(State::name).orElse(null))
                .set(SUMMARY.STATE_WORD, summary.stateWord())
                .set(SUMMARY.RATE, summary.rate().orElse(null))
                .set(SUMMARY.LAST_DONE, summary.lastDone().orElse(null))
                .set(SUMMARY.ERRORS, summary.errors())
                .set(SUMMARY.WARNINGS, summary.warnings())
                .set(SUMMARY.CONTENT_SHA256, summary.content())
                .execute();
    }

    /** Throws all of a government's away, to be made again. */
    void clear(GovernmentId government) {
        database.deleteFrom(SUMMARY).where(SUMMARY.GOVERNMENT.eq(government)).execute();
    }
}
