package org.gongyak.card.check.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedRateTest {
    private final PublishedRate check = new PublishedRate();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    private static final String TABLE = """
            민선 8기 공약사업 | 124개 사업
            이행 완료 | 4
            이행 후 계속 추진 | 15
            정상 추진 | 103
            일부 추진 | 2
            """;

    @ParameterizedTest
    @ValueSource(strings = {"완료 및 정상 추진 비율 | 96.4%", "완료율 | 17%", "정상 추진 비율 | 85%", "일부 추진율 | 3%"})
    void a_rate_that_no_formula_gives_is_told(String rate) {
        assertThat(look(TABLE + rate)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "완료 및 정상 추진 비율 | 98.4%",
                "완료 및 정상 추진 비율 | 98%",
                "완료율 | 15.3%",
                "완료율 | 3.2%",
                "정상 추진 비율 | 83.1%",
                "이행률 | 62%",
                "재정 집행률 | 47%",
                "완료율 | 15.6%"
            })
    void a_rate_that_some_formula_gives_is_silent(String rate) {
        assertThat(look(TABLE + rate)).isEmpty();
    }

    @Test
    void sentences_are_read_too() {
        String text = "공약 61개 가운데 완료 17건, 추진 중 38건, 보류 2건, 폐기 4건으로 완료율은 %s이다.";
        assertThat(look(text.formatted("27.9%"))).isEmpty();
        assertThat(look(text.formatted("37.9%"))).extracting(Finding::expected).containsExactly("27.9%");
    }

    @Test
    void rates_without_figures_are_silent() {
        assertThat(look("완료율 61.4%")).isEmpty();
    }
}
