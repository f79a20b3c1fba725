package org.gongyak.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.gongyak.card.time.ReportingPeriod;
import org.junit.jupiter.api.Test;

class PeriodOrderTest {

    @Test
    void periods_follow_each_other_by_their_last_month_and_a_plan_begins_its_year() {
        assertThat(Stream.of("2027-h1", "2026-q4", "2026-h1", "2026-q3", "2026-plan", "2026-q1")
                        .map(ReportingPeriod::parse)
                        .sorted(Comparator.comparingInt(PeriodOrder::of))
                        .map(ReportingPeriod::toString))
                .containsExactly("2026-plan", "2026-q1", "2026-h1", "2026-q3", "2026-q4", "2027-h1");
    }
}
