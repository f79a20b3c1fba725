package org.gongyak.server.report;

import org.gongyak.card.time.ReportingPeriod;

/** Where a period stands among the periods of a term: by its last month, the plan a year begins with before all others of the year. */
public final class PeriodOrder {
    private static final int PLACES_FOR_A_MONTH = 100;

    private PeriodOrder() {}

    /** Higher is later: 202600 for the plan of 2026, 202606 for its first half-year. */
    public static int of(ReportingPeriod period) {
        int month = period.kind() == ReportingPeriod.Kind.PLAN
                ? 0
                : period.range().lastDay().getMonthValue();
        return period.year() * PLACES_FOR_A_MONTH + month;
    }
}
