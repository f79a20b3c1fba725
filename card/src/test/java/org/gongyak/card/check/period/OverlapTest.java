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

class OverlapTest {
    private final Overlap check = new Overlap();

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
    void months_claimed_twice_are_reported() {
        assertThat(Looking.at(rows(past("2018/2021-09"), current("2021-07/2021-12")), check))
                .hasSize(1);
        assertThat(Looking.at(rows(past("2018/2021-07"), current("2021-07/2021-12")), check))
                .hasSize(1);
        assertThat(Looking.at(rows(past("../2021-12"), current("2021-07/2021-12")), check))
                .hasSize(1);
    }

    @Test
    void rows_that_meet_are_silent() {
        assertThat(Looking.at(rows(past("2018/2021-06"), current("2021-07/2021-12")), check))
                .isEmpty();
        assertThat(Looking.at(rows(past("2018/2021"), current("2021-07/2021-12")), check))
                .isEmpty();
        assertThat(Looking.at(rows(past("2018/2021-06-30"), current("2021-06-30/2021-12")), check))
                .isEmpty();
    }

    @Test
    void a_cumulative_row_covers_the_others() {
        Card card = rows(period("누적 추진실적", "2018/2021-12", Tense.PAST), current("2021-07/2021-12"));
        assertThat(Looking.at(card, check)).isEmpty();
    }

    @Test
    void plans_may_lie_over_the_running_year() {
        assertThat(Looking.at(rows(current("2021-07/2021-12"), plan("2021-10/2022-06")), check))
                .isEmpty();
    }
}
