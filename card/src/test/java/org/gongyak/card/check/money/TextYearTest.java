package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;
import static org.gongyak.card.check.TestMoney.secured;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Quote;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextYearTest {
    private final TextYear check = new TextYear();

    private static Card with(MoneyTable table, String... details) {
        return card().progress(
                        List.of(period("그동안 추진실적", "2018-07/2021-06", Tense.PAST, entry("연구용역 예산안 마련", details))))
                .money(List.of(table))
                .build();
    }

    private static final MoneyTable IN_2019 =
            secured("계|기투자|'18.7.|'19|'20|'21|'22.6.|임기후", "계|22|||22||||", "시비|22|||22||||");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020년 본예산 편성(22,000천원)",
                "2020년도 본예산 22백만원 편성",
                "'20년 제1회 추경예산 확보 : 2,200만원",
                "2021년 예산 22,000천원 확보",
                "2018년 본예산 22,000,000원 반영"
            })
    void another_year_than_the_column_is_told_with_both_ways_out(String text) {
        var findings = Looking.at(with(IN_2019, text), check);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().related()).extracting(Quote::text).containsExactly("22");
        assertThat(findings.getFirst().message().ko()).contains("2019년 22백만원", "회계연도", "소명");
        assertThat(text).contains(findings.getFirst().at().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019년 본예산 편성(22,000천원)",
                "2020년 본예산 편성(15,000천원)",
                "2020년 본예산 편성 요구(22,000천원)",
                "2017년 본예산 편성(22,000천원)",
                "2020년 본예산 편성",
                "2020년 연구용역 발주, 22명 참석"
            })
    void the_right_year_another_amount_and_wishes_are_silent(String text) {
        assertThat(Looking.at(with(IN_2019, text), check)).isEmpty();
    }

    @Test
    void the_year_may_hold_more_than_the_sentence_tells() {
        var table = secured("계|'19|'20", "계|54|22|32", "시비|54|22|32");
        assertThat(Looking.at(with(table, "2020년 본예산 편성(22,000천원)"), check)).isEmpty();
    }

    @Test
    void a_carry_over_explains_a_later_column() {
        var later = secured("계|'19|'20|'21", "계|22|||22");
        assertThat(Looking.at(with(later, "2020년 본예산 편성(22,000천원)"), check)).hasSize(1);
        assertThat(Looking.at(with(later, "2020년 본예산 편성(22,000천원)", "2021년으로 사고이월"), check))
                .isEmpty();
    }
}
