package org.gongyak.document.recognise.draft;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Period;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.ReportingPeriod;

/** The period a card reports on: that of its row for the current period. */
final class Periods {
    private static final int QUARTERS = 4;

    private Periods() {}

    static Optional<Period> find(List<PeriodProgress> progress) {
        return progress.stream()
                .filter(row -> row.tense() == Tense.CURRENT && row.range().isPresent())
                .findFirst()
                .map(row -> new Period(row.label(), row.range(), row.range().flatMap(Periods::key)));
    }

    /** The half-year or quarter that a range is. */
    static Optional<ReportingPeriod> key(DateRange range) {
        if (range.from().isEmpty() || range.until().isEmpty()) {
            return Optional.empty();
        }
        int year = range.from().get().year();
        for (int number = 1; number <= QUARTERS; number++) {
            ReportingPeriod quarter = ReportingPeriod.quarter(year, number);
            ReportingPeriod half = ReportingPeriod.half(year, (number + 1) / 2);
            if (sameDays(half.range(), range)) {
                return Optional.of(half);
            }
            if (sameDays(quarter.range(), range)) {
                return Optional.of(quarter);
            }
        }
        return Optional.empty();
    }

    private static boolean sameDays(DateRange one, DateRange other) {
        return one.firstDay().equals(other.firstDay()) && one.lastDay().equals(other.lastDay());
    }
}
