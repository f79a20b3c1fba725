package org.gongyak.card.check.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.period;

import java.time.LocalDate;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.Term;
import org.junit.jupiter.api.Test;

class OutsideTermTest {
    private final OutsideTerm check = new OutsideTerm();

    private static final Term TERM = new Term("민선7기", LocalDate.of(2018, 7, 1), LocalDate.of(2022, 6, 30));

    private static Card with(String range, Tense tense) {
        return card().term(TERM).progress(List.of(period("추진실적", range, tense))).build();
    }

    @Test
    void a_current_period_outside_the_term_is_reported() {
        assertThat(Looking.at(with("2012-07/2012-12", Tense.CURRENT), check)).hasSize(1);
        assertThat(Looking.at(with("2022-07/2022-12", Tense.CURRENT), check)).hasSize(1);
    }

    @Test
    void a_current_period_that_touches_the_term_is_silent() {
        assertThat(Looking.at(with("2021-07/2021-12", Tense.CURRENT), check)).isEmpty();
        assertThat(Looking.at(with("2022-01/2022-12", Tense.CURRENT), check)).isEmpty();
    }

    @Test
    void what_went_before_and_what_is_planned_may_lie_outside() {
        assertThat(Looking.at(with("2016/2018-06", Tense.PAST), check)).isEmpty();
        assertThat(Looking.at(with("2023", Tense.PLAN), check)).isEmpty();
    }
}
