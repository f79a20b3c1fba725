package org.gongyak.server.platform.page.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyak.server.platform.page.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AmountsTest {
    private final Amounts korean = Formats.in(Language.KOREAN).amounts();
    private final Amounts english = Formats.in(Language.ENGLISH).amounts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22000000      | MILLION          | 22",
                "22000000      | THOUSAND         | 22,000",
                "22000000      | WON              | 22,000,000",
                "1234000000    | MILLION          | 1,234",
                "22500000      | MILLION          | 22.5",
                "1             | MILLION          | 0.000001",
                "0             | MILLION          | 0",
                "-300000000    | MILLION          | △300",
                "-1500         | THOUSAND         | △1.5",
                "250000000000  | HUNDRED_MILLION  | 2,500",
            })
    void counts_a_figure_in_the_unit_of_its_table_and_rounds_nothing(long won, WonUnit unit, String expected) {
        assertThat(korean.figure(won, unit)).isEqualTo(expected);
        assertThat(english.figure(won, unit)).isEqualTo(expected);
    }

    @Test
    void reads_a_fall_aloud_as_a_word() {
        assertThat(korean.spoken(-300_000_000, WonUnit.MILLION)).isEqualTo("감 300");
        assertThat(english.spoken(-300_000_000, WonUnit.MILLION)).isEqualTo("minus 300");
        assertThat(korean.spoken(300_000_000, WonUnit.MILLION)).isEqualTo("300");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123400000        | 1억 2,340만 원",
                "100000000        | 1억 원",
                "23400000         | 2,340만 원",
                "35000            | 3만 5,000원",
                "10000            | 1만 원",
                "9999             | 9,999원",
                "1                | 1원",
                "0                | 0원",
                "100000001        | 1억 1원",
                "1000000000000    | 1조 원",
                "1230045000000    | 1조 2,300억 4,500만 원",
                "-120000000       | △1억 2,000만 원",
                "9223372036854775807 | 922경 3,372조 368억 5,477만 5,807원",
            })
    void writes_korean_sentences_in_eok_and_man(long won, String expected) {
        assertThat(korean.sentence(won)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123400000        | KRW 123.4 million",
                "2000000          | KRW 2 million",
                "1234567890       | KRW 1,234,567,890",
                "1500000000       | KRW 1.5 billion",
                "3000000000000    | KRW 3 trillion",
                "500000           | KRW 500,000",
                "0                | KRW 0",
                "-120000000       | KRW −120 million",
            })
    void writes_english_sentences_in_millions_as_long_as_they_stay_short(long won, String expected) {
        assertThat(english.sentence(won)).isEqualTo(expected);
    }

    @Test
    void writes_the_unit_after_the_figure_in_the_office() {
        assertThat(korean.inUnit(22_000_000, WonUnit.MILLION)).isEqualTo("22백만원");
        assertThat(korean.inUnit(22_000_000, WonUnit.THOUSAND)).isEqualTo("22,000천원");
        assertThat(english.inUnit(22_000_000, WonUnit.MILLION)).isEqualTo("KRW 22 million");
    }

    @Test
    void describes_an_amount_to_the_won() {
        assertThat(korean.exact(22_500_000)).isEqualTo("22,500,000원");
        assertThat(korean.exact(-300)).isEqualTo("△300원");
        assertThat(english.exact(22_500_000)).isEqualTo("KRW 22,500,000");
        assertThat(english.exact(-300)).isEqualTo("KRW −300");
    }

    @Test
    void keeps_undecided_apart_from_zero() {
        assertThat(korean.undecided()).isEqualTo("미정").isNotEqualTo(korean.figure(0, WonUnit.MILLION));
        assertThat(english.undecided()).isEqualTo("undecided");
    }

    @Test
    void writes_the_unit_line_as_forms_do() {
        assertThat(WonUnit.MILLION.line().ko()).isEqualTo("(단위: 백만원)");
        assertThat(WonUnit.MILLION.line().en()).isEqualTo("(Unit: KRW million)");
        assertThat(WonUnit.WON.line().en()).isEqualTo("(Unit: KRW)");
    }

    @ParameterizedTest
    @EnumSource(WonUnit.class)
    void finds_each_unit_by_its_worth(WonUnit unit) {
        assertThat(WonUnit.find(unit.won())).contains(unit);
        assertThat(WonUnit.find(unit.won() + 1)).isEmpty();
    }
}
