package org.gongyak.server.report.web;

import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.report.RevisionId;

/** How periods and revisions are called: 2026년 하반기, 2026년 실천계획, 제3판. */
public final class PeriodWords {
    private PeriodWords() {}

    public static String period(ReportingPeriod period, Visit visit) {
        if (period.kind() == ReportingPeriod.Kind.PLAN) {
            return visit.say("period.plan", Integer.toString(period.year()));
        }
        DateRange range = period.range();
        return visit.formats().dates().period(range.firstDay(), range.lastDay());
    }

    public static String revision(RevisionId id, Visit visit) {
        return period(id.period(), visit) + " " + visit.say("revision", id.number());
    }
}
