package org.gongyak.document.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "0|0|#,##0",
                "22|22|#,##0",
                "2,933,400|2933400|#,##0",
                "1250|1250|0",
                "35.50|35.50|#,##0.00",
                "-300|-300|#,##0",
                "△1,300|-1300|#,##0;\"△\"#,##0"
            })
    void a_figure_becomes_the_number_it_is_in_the_format_it_was_written_in(
            String raw, BigDecimal value, String format) {
        assertThat(Figure.find(raw)).contains(new Figure(value, format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "미정", "007", "1,25", "△0", "12억", "1,234,567,890,123,456", "1.", " 5"})
    void what_a_number_would_show_otherwise_stays_text(String raw) {
        assertThat(Figure.find(raw)).isEmpty();
    }
}
