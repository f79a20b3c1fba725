package org.gongyak.server.platform.page.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongyak.server.platform.page.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {
    private final Rates korean = Formats.in(Language.KOREAN).rates();
    private final Rates english = Formats.in(Language.ENGLISH).rates();

    @ParameterizedTest
    @CsvSource({
        "54, 88, 61.4%",
        "1, 2, 50%",
        "55, 78, 70.5%",
        "88, 88, 100%",
        "0, 88, 0%",
        "1, 3, 33.3%",
        "2, 3, 66.7%",
        "1, 800, 0.1%",
        "1, 2000, 0.1%",
        "1, 2001, 0%",
        "1999, 2000, 100%",
        "150, 100, 150%",
        "11, 10, 110%",
    })
    void keeps_one_decimal_half_up_and_whole_numbers_without(long numerator, long denominator, String expected) {
        assertThat(korean.percent(numerator, denominator)).isEqualTo(expected);
        assertThat(english.percent(numerator, denominator)).isEqualTo(expected);
    }

    @Test
    void says_so_when_there_is_nothing_to_divide_by() {
        assertThat(korean.percent(0, 0)).isEqualTo("산출 불가(대상 0건)");
        assertThat(english.percent(0, 0)).isEqualTo("not computable (0 in scope)");
    }

    @Test
    void writes_differences_in_percentage_points() {
        assertThat(korean.difference(new BigDecimal("6.82"))).isEqualTo("6.8%p");
        assertThat(korean.difference(new BigDecimal("-1.25"))).isEqualTo("△1.3%p");
        assertThat(korean.difference(new BigDecimal("10"))).isEqualTo("10%p");
        assertThat(korean.difference(new BigDecimal("-0.04"))).isEqualTo("0%p");
        assertThat(english.difference(new BigDecimal("6.82"))).isEqualTo("6.8 pp");
    }
}
