package org.gongyak.card.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(단위 : 백만원) | MILLION",
                "（단위：백만원） | MILLION",
                "단위: 건/ 백만원 | MILLION",
                "(단위: 백 만 원, %) | MILLION",
                "[단위: 억 원] | HUNDRED_MILLION",
                "(단위:천 원) | THOUSAND",
                "(단위 : 만원) | TEN_THOUSAND",
                "(단위: 십억원) | BILLION",
                "단위백만원 | MILLION",
                "금액(천원) | THOUSAND",
                "단위: 명, 원 | WON"
            })
    void is_found_in_a_unit_line(String line, Unit unit) {
        assertThat(Unit.find(line)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(단위 : 회)", "지원 현황", "구원", "(단위: 조원)", "(단위: 천만원)", ""})
    void is_not_guessed(String line) {
        assertThat(Unit.find(line)).isEmpty();
    }
}
