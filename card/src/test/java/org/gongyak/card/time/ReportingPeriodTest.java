package org.gongyak.card.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {
    private static final int SEEDS = 300;

    @ParameterizedTest
    @CsvSource({
        "2026-h1, 2026-01/2026-06",
        "2026-h2, 2026-07/2026-12",
        "2026-q1, 2026-01/2026-03",
        "2026-q4, 2026-10/2026-12",
        "2026-plan, 2026-01/2026-12"
    })
    void covers_its_months(String key, String range) {
        assertThat(ReportingPeriod.parse(key).range()).hasToString(range);
        assertThat(ReportingPeriod.parse(key)).hasToString(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-h3", "2026-q0", "2026-q5", "2026", "26-h1", "2026-H1", ""})
    void refuses_other_keys(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.parse(key));
    }

    @Test
    void the_half_year_before_a_term_begins_is_empty() {
        Term term = new Term("민선9기", LocalDate.of(2026, 7, 1), LocalDate.of(2030, 6, 30));
        assertThat(ReportingPeriod.half(2026, 1).within(term)).isEmpty();
        assertThat(ReportingPeriod.half(2026, 2).within(term)).hasToString("Optional[2026-07/2026-12]");
        assertThat(ReportingPeriod.quarter(2030, 3).within(term)).isEmpty();
    }

    @Test
    void the_first_period_of_a_by_election_begins_with_the_term() {
        Term term = new Term("민선7기", LocalDate.of(2021, 4, 8), LocalDate.of(2022, 6, 30));
        assertThat(ReportingPeriod.quarter(2021, 2).within(term)).hasToString("Optional[2021-04-08/2021-06]");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void the_periods_of_a_term_of_odd_ends_cover_each_of_its_days_once(int parts) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            LocalDate start = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(20_000));
            Term term = new Term("", start, start.plusDays(random.nextInt(1_600)));
            ReportingPeriod period =
                    parts == 2 ? ReportingPeriod.half(start.getYear(), 1) : ReportingPeriod.quarter(start.getYear(), 1);
            LocalDate next = term.start();
            for (; period.year() <= term.end().getYear(); period = period.next()) {
                DateRange within = period.within(term).orElse(null);
                if (within != null) {
                    assertThat(within.firstDay()).as("seed %d", seed).isEqualTo(next);
                    next = within.lastDay().plusDays(1);
                }
                assertThat(period.next().previous()).isEqualTo(period);
            }
            assertThat(next).as("seed %d", seed).isEqualTo(term.end().plusDays(1));
        }
    }
}
