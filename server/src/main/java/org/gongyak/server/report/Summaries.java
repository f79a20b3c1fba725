package org.gongyak.server.report;

import static org.gongyak.database.report.Tables.SUMMARY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.State;
import org.gongyak.database.report.tables.records.SummaryRecord;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.pledge.PledgeId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What lists say of the revisions: a projection of theirs. All of it in a tenant transaction. */
@Component
public final class Summaries {
    private final DSLContext database;

    Summaries(DSLContext database) {
        this.database = database;
    }

    /** Of each pledge its latest revision: the last one of the last period it was reported in. */
    public Map<PledgeId, Summary> latest(GovernmentId government) {
        return database.selectDistinct(SUMMARY.fields())
                .on(SUMMARY.PLEDGE)
                .from(SUMMARY)
                .where(SUMMARY.GOVERNMENT.eq(government))
                .orderBy(SUMMARY.PLEDGE, SUMMARY.PERIOD_ORDER.desc(), SUMMARY.PERIOD, SUMMARY.NUMBER.desc())
                .fetchInto(SUMMARY)
                .intoMap(SummaryRecord::getPledge, Summaries::summary);
    }

    public Optional<Summary> find(GovernmentId government, RevisionId id) {
        return database.selectFrom(SUMMARY)
                .where(
                        SUMMARY.GOVERNMENT.eq(government),
                        SUMMARY.PLEDGE.eq(id.pledge()),
                        SUMMARY.PERIOD.eq(id.period()),
                        SUMMARY.NUMBER.eq(id.number()))
                .fetchOptional(Summaries::summary);
    }

    /** Of all revisions, in the order of their keys. */
    public List<Summary> list(GovernmentId government) {
        return database.selectFrom(SUMMARY)
                .where(SUMMARY.GOVERNMENT.eq(government))
                .orderBy(SUMMARY.PLEDGE, SUMMARY.PERIOD, SUMMARY.NUMBER)
                .fetch(Summaries::summary);
    }

    private static Summary summary(SummaryRecord row) {
        return new Summary(
                new RevisionId(row.getPledge(), row.getPeriod(), row.getNumber()),
                row.getTitle(),
                row.getField(),
                List.of(row.getDepartments()),
                Optional.ofNullable(row.getState()).map(State::valueOf),
                row.getStateWord(),
                Optional.ofNullable(row.getRate()),
                Optional.ofNullable(row.getLastDone()),
                row.getErrors(),
                row.getWarnings());
    }
}
