package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;
import static org.gongyak.card.check.TestMoney.secured;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAmountTest {
    private final TextAmount check = new TextAmount();

    private static Card with(MoneyTable table, String... details) {
        return card().progress(
                        List.of(period("그동안 추진실적", "2018-07/2021-06", Tense.PAST, entry("연구용역 예산안 마련", details))))
                .money(List.of(table))
                .build();
    }

    private static final MoneyTable ONE = secured("계|'19|'20|'21", "계|22||22|", "시비|22||22|");
    private static final MoneyTable MANY = secured("계|'19|'20|'21", "계|60|10|20|30", "시비|60|10|20|30");

    @ParameterizedTest
    @ValueSource(
            strings = {"2020년 본예산 편성(25,000천원)", "2020년 본예산 20백만원 편성", "2020년 제2회 추경 2억 3천만원 확보", "2020년 본예산 220,000천원"
            })
    void an_amount_that_the_only_entry_of_the_table_contradicts_is_found(String text) {
        var findings = Looking.at(with(ONE, text), check);
        assertThat(findings).extracting(Finding::expected).containsExactly("22백만원");
    }

    @Test
    void more_than_the_whole_table_holds_is_found() {
        assertThat(Looking.at(with(MANY, "2020년 본예산 편성(90,000천원)"), check)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020년 본예산 편성(22,000천원)",
                "2020년 본예산 2,200만원 편성",
                "2020년 본예산 21,980천원 편성",
                "2020년 본예산 약 2천만원 편성",
                "2020년 본예산 30백만원 편성 예정",
                "2020년 추경 50백만원 요구, 미반영"
            })
    void the_same_amount_in_other_units_and_money_not_given_are_silent(String text) {
        assertThat(Looking.at(with(ONE, text), check)).isEmpty();
    }

    @Test
    void a_part_of_a_year_and_money_spent_are_silent() {
        assertThat(Looking.at(with(MANY, "2020년 본예산 편성(15,000천원)"), check)).isEmpty();
        assertThat(Looking.at(with(ONE, "2020년 예산 집행(15,000천원)"), check)).isEmpty();
        assertThat(Looking.at(with(ONE, "2020년 본예산 편성(12백만원)", "2020년 제1회 추경 10백만원 편성"), check))
                .isEmpty();
    }
}
