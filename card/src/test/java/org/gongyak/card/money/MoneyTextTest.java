package org.gongyak.card.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | 1234000000",
                "１，２３４ | 1234000000",
                "0 | 0",
                "0.0 | 0",
                "24.394 | 24394000",
                "2,933,400.5 | 2933400500000",
                "△300 | -300000000",
                "▲ 300 | -300000000",
                "-300 | -300000000",
                "－300 | -300000000",
                "(300) | -300000000",
                "+300 | 300000000"
            })
    void a_figure_is_in_the_unit_of_its_table(String text, long won) {
        assertThat(MoneyText.cell(text, Unit.MILLION)).isEqualTo(new Amount(text, won));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.2억 | 120000000", "1,234백만원 | 1234000000", "5천원 | 5000", "0원 | 0", "3억 2천만원 | 320000000"})
    void a_figure_with_a_unit_of_its_own_keeps_it(String text, long won) {
        assertThat(MoneyText.cell(text, Unit.MILLION)).isEqualTo(new Amount(text, won));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", " - ", "–", "―", "ㅡ", "－", "　"})
    void nothing_or_a_dash_is_blank_and_not_zero(String text) {
        assertThat(MoneyText.cell(text, Unit.MILLION)).isEqualTo(new Blank(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"미정", "미 정", "추후 결정", "협의중", "산정 중"})
    void undecided_is_neither_blank_nor_zero(String text) {
        assertThat(MoneyText.cell(text, Unit.MILLION)).isEqualTo(new Undecided(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○",
                "비예산",
                "해당없음",
                "1 234",
                "1,23",
                "12,34,567",
                "1,2345",
                "300)",
                "(300",
                "△(300)",
                "1_000",
                "5천",
                "20억여원",
                "1,234\n(국비)",
                "99999999999999999",
                "1/2",
                "2억 3억"
            })
    void what_is_no_amount_is_kept_unread(String text) {
        assertThat(MoneyText.cell(text, Unit.MILLION)).isEqualTo(new Unread(text));
    }

    @Test
    void a_fraction_of_a_won_is_no_amount() {
        assertThat(MoneyText.cell("24.394", Unit.WON)).isInstanceOf(Unread.class);
        assertThat(MoneyText.cell("24.3945", Unit.THOUSAND)).isInstanceOf(Unread.class);
    }

    @Test
    void the_largest_exact_amount_is_read_and_one_beyond_is_not() {
        assertThat(MoneyText.cell("9,007,199,254,740,991", Unit.WON)).isInstanceOf(Amount.class);
        assertThat(MoneyText.cell("9,007,199,254,740,992", Unit.WON)).isInstanceOf(Unread.class);
        assertThat(MoneyText.cell("1".repeat(1_000_000), Unit.WON)).isInstanceOf(Unread.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020년 본예산 편성(22,000천원) | 22,000천원 | 22000000",
                "총 2조 9,334억 원 투입 | 2조 9,334억 원 | 2933400000000",
                "16조2천599억원 | 16조2천599억원 | 16259900000000",
                "1억 2,340만 원을 | 1억 2,340만 원 | 123400000",
                "국비 4.28조 규모 | 4.28조 | 4280000000000",
                "22백만원 | 22백만원 | 22000000",
                "3천만원 | 3천만원 | 30000000",
                "5백만 원 | 5백만 원 | 5000000",
                "1천2백만원 | 1천2백만원 | 12000000",
                "2백5십만원 | 2백5십만원 | 2500000",
                "20십억원 | 20십억원 | 20000000000",
                "1억2천만원 | 1억2천만원 | 120000000",
                "10억 5천만 투자 | 10억 5천만 | 1050000000",
                "1조 2000억 | 1조 2000억 | 1200000000000",
                "１억 ５천만원 | １억 ５천만원 | 150000000",
                "2020년 5백만원 | 5백만원 | 5000000",
                "10억 건설비 | 10억 | 1000000000",
                "200원 | 200원 | 200"
            })
    void finds_an_amount_in_a_sentence(String text, String quote, long won) {
        int start = text.indexOf(quote);
        assertThat(MoneyText.findAll(text)).containsExactly(new MoneyText.Found(start, start + quote.length(), won));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "지방자치법 제39조", "조례 제3조제1항", "3조 2교대", "3만명", "100만㎡", "7백만 달러", "100억 달러", "1억 명이 방문", "2억 건",
                "약 20억여 원", "억원", "백만원", "50%", "2021.5.3억원", "1,23억원", "99999조원", "2,933,400", "1천만 그루"
            })
    void sees_no_won_in_articles_counts_and_inexact_words(String text) {
        assertThat(MoneyText.findAll(text)).isEmpty();
    }

    @Test
    void finds_every_amount_in_order() {
        List<Long> won = MoneyText.findAll("20억원(국비 10억원, 도비 3억 5천만원, 시비 6.5억)").stream()
                .map(MoneyText.Found::won)
                .toList();
        assertThat(won).containsExactly(2_000_000_000L, 1_000_000_000L, 350_000_000L, 650_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1천만", "1억", "1,", "9", "1 ", "천", " ", "1천 ", "1,000"})
    void a_hostile_text_is_read_without_exhausting_the_stack(String piece) {
        assertThat(MoneyText.findAll("1" + piece.repeat(30_000) + "x")).allMatch(found -> found.won() > 0);
    }
}
