package org.gongyak.card.check.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void reads_what_officials_write_in_cells() {
        assertThat(Figure.read(" 90,149.5 ").orElseThrow().value()).isEqualByComparingTo("90149.5");
        assertThat(Figure.read("△300").orElseThrow().value()).isEqualByComparingTo("-300");
        assertThat(Figure.read("(300)").orElseThrow().value()).isEqualByComparingTo("-300");
        assertThat(Figure.read("57건").orElseThrow()).isEqualTo(new Figure(BigDecimal.valueOf(57), "건"));
        assertThat(Figure.read("98.4%").orElseThrow().isPercent()).isTrue();
    }

    @Test
    void words_and_dates_are_no_figures() {
        for (String text : new String[] {"", "합계", "1)", "7-1", "2012. 6. 30.", "5대 분야 50개 사업", "(300"}) {
            assertThat(Figure.read(text)).as(text).isEmpty();
        }
    }

    @Test
    void a_head_may_be_a_year() {
        assertThat(Figure.isYear("2024")).isTrue();
        assertThat(Figure.isYear("'19")).isTrue();
        assertThat(Figure.isYear("2,024")).isFalse();
        assertThat(Figure.isYear("57")).isFalse();
    }
}
