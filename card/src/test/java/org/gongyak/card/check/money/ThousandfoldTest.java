package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;
import static org.gongyak.card.check.TestMoney.planned;
import static org.gongyak.card.check.TestMoney.secured;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Project;
import org.gongyak.card.check.Looking;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class ThousandfoldTest {
    private final Thousandfold check = new Thousandfold();

    private static Card with(MoneyTable... tables) {
        return card().money(List.of(tables)).build();
    }

    @Test
    void a_secured_amount_a_thousand_times_the_plan_is_found_once() {
        var card = with(planned("계|'19|'20", "계|44|22|22"), secured("계|'19|'20", "계|44,000|22,000|22,000"));
        assertThat(Looking.at(card, check)).hasSize(1);
    }

    @Test
    void a_sentence_in_another_unit_is_found() {
        Card card = card().progress(List.of(
                        period("추진실적", "2020-01/2020-12", Tense.CURRENT, entry("예산", "2020년 본예산 편성(22,000천원)"))))
                .money(List.of(secured("계|'20", "계|22,000|22,000")))
                .build();
        assertThat(Looking.at(card, check)).hasSize(1);
        assertThat(Looking.at(card, new TextAmount())).isEmpty();
    }

    @Test
    void a_total_cost_in_another_unit_is_found() {
        Card card = card().project(
                        new Project(Optional.empty(), Optional.empty(), Optional.of("45억 원"), List.of(), List.of()))
                .money(List.of(planned("계|'19|'20", "계|4,500,000|2,000,000|2,500,000")))
                .build();
        assertThat(Looking.at(card, check)).hasSize(1);
        assertThat(Looking.at(card, new TotalCost())).isEmpty();
    }

    @Test
    void other_ratios_and_zeros_are_silent() {
        assertThat(Looking.at(with(planned("계|'19", "계|44|44"), secured("계|'19", "계|440|440")), check))
                .isEmpty();
        assertThat(Looking.at(with(planned("계|'19", "계|0|0"), secured("계|'19", "계|440|440")), check))
                .isEmpty();
        assertThat(Looking.at(with(planned("계|'19", "계|44|44"), secured("계|'19", "계|44|44")), check))
                .isEmpty();
    }
}
