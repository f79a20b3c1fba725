package org.gongyak.card.check.percent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseRateTest {
    private final CourseRate check = new CourseRate();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "총 78명 신청 / 55명(81%) 수료",
                "신청 78명, 수료 55명(75%)",
                "78명 중 55명 수료(17%)",
                "수료율 77%(55명/78명)",
                "수강 78명 → 이수 55명(69%)",
                "교육생 40명 중 36명(85%) 수료"
            })
    void what_is_wrong_is_found(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "총 78명 신청 / 55명(71%) 수료",
                "총 78명 신청 / 55명(70%) 수료",
                "총 78명 신청 / 55명(70.5%) 수료",
                "신청 78명, 수료 55명(70.51%)",
                "수료율 71%",
                "수료 55명(전년 대비 10% 증가)",
                "조정 승인 14건(50%) 중 2건",
                "78명 신청, 수료율 71%로 30명 더 모집"
            })
    void what_may_be_right_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }

    @Test
    void the_right_rate_has_the_decimals_of_the_stated_one() {
        assertThat(look("총 78명 신청 / 55명(81%) 수료")).extracting(Finding::expected).containsExactly("71%");
        assertThat(look("총 78명 신청 / 55명(81.0%) 수료"))
                .extracting(Finding::expected)
                .containsExactly("70.5%");
        assertThat(look("총 78명 신청 / 55명(81%) 수료").getFirst().at().text()).isEqualTo("81%");
    }
}
