package org.gongyak.card.check.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class GapTest {
    private final Gap check = new Gap();

    private static Card rows(PeriodProgress... rows) {
        return card().progress(List.of(rows)).build();
    }

    private static PeriodProgress past(String range) {
        return period("그동안 추진실적", range, Tense.PAST);
    }

    private static PeriodProgress current(String range) {
        return period("추진실적", range, Tense.CURRENT);
    }

    private static PeriodProgress plan(String range) {
        return period("추진계획", range, Tense.PLAN);
    }

    @Test
    void months_between_two_rows_are_reported_at_the_later_one() {
        Card card = rows(
                period("그동안 추진실적(2018.~2021.3.)", "2018/2021-03", Tense.PAST),
                period("하반기 추진실적(2021.7.~12.)", "2021-07/2021-12", Tense.CURRENT));
        Finding finding = Looking.at(card, check).getFirst();
        assertThat(finding.at().text()).isEqualTo("2021.7.~12.");
        assertThat(finding.related().getFirst().text()).isEqualTo("2018.~2021.3.");
        assertThat(finding.expected()).isEqualTo("2021. 4. 1.부터");
    }

    @Test
    void a_plan_that_skips_a_half_year_is_reported() {
        assertThat(Looking.at(rows(current("2021-07/2021-12"), plan("2022-07/2022-12")), check))
                .hasSize(1);
    }

    @Test
    void rows_that_meet_are_silent() {
        assertThat(Looking.at(rows(past("2018/2021-06"), current("2021-07/2021-12"), plan("2022-01/2022-06")), check))
                .isEmpty();
        assertThat(Looking.at(rows(past("2018-07-01/2021-06-30"), current("2021-07-01/2021-12-31")), check))
                .isEmpty();
    }

    @Test
    void newest_first_and_meeting_is_silent() {
        assertThat(Looking.at(rows(plan("2022-01/2022-06"), current("2021-07/2021-12"), past("2018/2021-06")), check))
                .isEmpty();
    }

    @Test
    void a_year_without_months_reaches_to_its_end() {
        assertThat(Looking.at(rows(past("2018/2021"), current("2022-01/2022-06")), check))
                .isEmpty();
    }

    @Test
    void plans_for_chosen_years_need_not_meet() {
        assertThat(Looking.at(rows(plan("2026"), plan("2028"), plan("2030/..")), check))
                .isEmpty();
    }
}
