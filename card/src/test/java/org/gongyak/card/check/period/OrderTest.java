package org.gongyak.card.check.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class OrderTest {
    private final Order check = new Order();

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
    void a_plan_before_the_period_reported_on_is_reported() {
        Card card = rows(
                past("2018/2021-06"),
                current("2021-07/2021-12"),
                period("2021년 상반기 추진계획", "2021-01/2021-06", Tense.PLAN));
        assertThat(Looking.quotes(card, check)).containsExactly("2021년 상반기");
    }

    @Test
    void a_current_row_before_the_past_is_reported() {
        assertThat(Looking.at(rows(past("2019-07/2021-06"), current("2018-07/2018-12")), check))
                .hasSize(1);
    }

    @Test
    void either_direction_is_an_order() {
        assertThat(Looking.at(rows(past("2018/2021-06"), current("2021-07/2021-12"), plan("2022-01/2022-06")), check))
                .isEmpty();
        assertThat(Looking.at(rows(plan("2022-01/2022-06"), current("2021-07/2021-12"), past("2018/2021-06")), check))
                .isEmpty();
        assertThat(Looking.at(rows(current("2021-07/2021-12"), current("2021-01/2021-06")), check))
                .isEmpty();
    }

    @Test
    void a_plan_within_the_running_year_is_silent() {
        assertThat(Looking.at(rows(current("2021-07/2021-12"), plan("2021")), check))
                .isEmpty();
    }

    @Test
    void a_row_without_an_end_can_be_the_one_above() {
        assertThat(Looking.at(rows(past("2021-07/.."), current("2018-07/2018-12")), check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).isEqualTo("2021. 7. 1. 이후"));
    }
}
