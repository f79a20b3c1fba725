package org.gongyak.card.check.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class StatedTotalTest {
    private final StatedTotal check = new StatedTotal();

    private static final String TABLE = """
            4개 분야 57개 단위사업
            구 분 | 계 | 경제 | 개발 | 복지
            건 수 | 57 | 20 | 18 | 19
            예산사업 51개 사업, 비예산 사업 6개 사업
            """;

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @Test
    void another_number_than_the_table_is_told() {
        assertThat(look(TABLE.replace("57개", "58개")))
                .extracting(Finding::expected)
                .containsExactly("57");
        assertThat(look(TABLE.replace("51개", "50개"))).hasSize(1);
        assertThat(look("공약사업 50개\n분야 | 공약수\n행정 | 20\n문화 | 20\n계 | 40")).hasSize(1);
    }

    @Test
    void right_numbers_and_numbers_of_something_else_are_silent() {
        assertThat(look(TABLE)).isEmpty();
        assertThat(look(TABLE.replace("57개", "12개"))).isEmpty();
        assertThat(look(TABLE.replace("비예산 사업 6개 사업", "우수"))).isEmpty();
        assertThat(look("공약사업 50개\n분야 | 예산\n행정 | 20\n문화 | 20\n계 | 40")).isEmpty();
    }
}
