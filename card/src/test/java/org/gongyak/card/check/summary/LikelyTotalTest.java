package org.gongyak.card.check.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class LikelyTotalTest {
    private final LikelyTotal check = new LikelyTotal();

    private List<Finding> look(String table) {
        return Looking.at(document(table), check);
    }

    @Test
    void a_lone_total_that_is_missed_by_little_is_told() {
        assertThat(look("구 분 | 계 | 경제 | 개발 | 복지 | 환경\n건 수 | 58 | 14 | 18 | 15 | 10"))
                .extracting(Finding::expected)
                .containsExactly("57");
    }

    @Test
    void right_totals_and_figures_of_another_kind_are_silent() {
        assertThat(look("구 분 | 계 | 경제 | 개발 | 복지 | 환경\n건 수 | 57 | 14 | 18 | 15 | 10"))
                .isEmpty();
        assertThat(look("구 분 | 계 | 경제 | 개발 | 복지 | 환경\n건 수 | 157 | 14 | 18 | 15 | 10"))
                .isEmpty();
        assertThat(look("구 분 | 계 | 경제 | 개발\n건 수 | 30 | 14 | 18")).isEmpty();
    }
}
