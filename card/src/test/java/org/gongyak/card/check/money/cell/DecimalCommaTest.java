package org.gongyak.card.check.money.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestGrids.document;
import static org.gongyak.card.check.TestMoney.planned;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalCommaTest {
    private final DecimalComma check = new DecimalComma();

    @Test
    void a_point_among_commas_is_found_in_a_ledger() {
        var subject = document("""
                구분|합계|기투자|2024|2025|2026
                합 계|99,230|24.394|6.787|26,109|41,940
                1|46,405|24,394|6,548|14,851|612
                """);
        assertThat(Looking.at(subject, check)).extracting(Finding::expected).containsExactly("24,394", "6,787");
    }

    @Test
    void a_point_among_commas_is_found_in_a_card() {
        Card card = card().money(List.of(planned("계|'19|'20", "계|51,283|25,174|26.109")))
                .build();
        assertThat(Looking.at(card, check)).extracting(Finding::expected).containsExactly("26,109");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "계|90,149.5|1,405|19,967.500|3,986",
                "계|26,109|24,394|0.125|17.595",
                "계|3.141|2.718|1.414|1.732",
                "계|26,109|24,394|1,715|12.5"
            })
    void true_decimals_are_silent(String row) {
        assertThat(Looking.at(document("구분|합계|가|나|다\n" + row), check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024년 본예산 편성(24.394천원)", "참여 인원 12.500명", "1.234.000원 집행", "3.210세대에 공급"})
    void a_point_in_a_count_or_an_amount_in_the_text_is_found(String text) {
        Card card = card().problems(List.of(text)).build();
        assertThat(Looking.at(card, check)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"총 1.234억원", "2.125백만원", "연장 1.125km", "점수 4.125", "12.5천원", "0.125명", "3.456대비 증가", "2023.500명"
            })
    void true_decimals_in_the_text_are_silent(String text) {
        Card card = card().problems(List.of(text)).build();
        assertThat(Looking.at(card, check)).isEmpty();
    }
}
