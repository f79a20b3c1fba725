package org.gongyak.card.check.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Status;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class EmptyRowTest {
    private final EmptyRow check = new EmptyRow();

    private static CardBuilder with(PeriodProgress row) {
        return card().progress(List.of(row));
    }

    @Test
    void a_period_of_which_nothing_is_told_is_reported() {
        Card card = with(period("하반기 추진실적", "2021-07/2021-12", Tense.CURRENT)).build();
        assertThat(Looking.quotes(card, check)).containsExactly("하반기 추진실적");
        PeriodProgress none = new PeriodProgress("추진계획", Optional.empty(), Tense.PLAN, List.of(), List.of());
        assertThat(Looking.at(with(none).build(), check)).hasSize(1);
    }

    @Test
    void a_period_with_an_entry_or_a_remark_is_silent() {
        assertThat(Looking.at(
                        with(period("실적", "2021", Tense.CURRENT, entry("해당 없음")))
                                .build(),
                        check))
                .isEmpty();
        PeriodProgress remark = new PeriodProgress("실적", Optional.empty(), Tense.CURRENT, List.of(), List.of("시기 미도래"));
        assertThat(Looking.at(with(remark).build(), check)).isEmpty();
    }

    @Test
    void a_pledge_whose_time_has_not_come_is_silent() {
        Card card = with(period("실적", "2021", Tense.CURRENT))
                .statuses(List.of(Status.read("이행상태", "시기미도래")))
                .build();
        assertThat(Looking.at(card, check)).isEmpty();
    }
}
