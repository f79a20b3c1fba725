package org.gongyak.server.report;

import static org.gongyak.database.report.Tables.REVISION;
import static org.gongyak.database.report.Tables.SUMMARY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gongyak.card.State;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.database.report.tables.records.SummaryRecord;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Sha256;
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

    /**
     * What the last revision of each period says, by the place of the period ({@link PeriodOrder}); plans, which report nothing, left
     * out. Of a half-year and a quarter that end together the half-year counts.
     */
    public Map<PledgeId, NavigableMap<Integer, Sha256>> contents(GovernmentId government) {
        Map<PledgeId, NavigableMap<Integer, Sha256>> contents = new HashMap<>();
        database
                .selectDistinct(SUMMARY.PLEDGE, SUMMARY.PERIOD, SUMMARY.PERIOD_ORDER, SUMMARY.CONTENT_SHA256)
                .on(SUMMARY.PLEDGE, SUMMARY.PERIOD_ORDER)
                .from(SUMMARY)
                .where(SUMMARY.GOVERNMENT.eq(government))
                .orderBy(SUMMARY.PLEDGE, SUMMARY.PERIOD_ORDER, SUMMARY.PERIOD, SUMMARY.NUMBER.desc())
                .fetch()
                .stream()
                .filter(row -> row.value2().kind() != ReportingPeriod.Kind.PLAN)
                .forEach(row -> contents.computeIfAbsent(row.value1(), pledge -> new TreeMap<>())
                        .put(row.value3(), row.value4()));
        return contents;
    }

    /** Whether there is one for each revision. */
    public boolean areComplete(GovernmentId government) {
        return database.fetchCount(SUMMARY, SUMMARY.GOVERNMENT.eq(government))
                == database.fetchCount(REVISION, REVISION.GOVERNMENT.eq(government));
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
                row.getWarnings(),
                row.getContentSha256());
    }
}
