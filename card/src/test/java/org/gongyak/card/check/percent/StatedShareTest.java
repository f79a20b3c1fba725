package org.gongyak.card.check.percent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedShareTest {
    private final StatedShare check = new StatedShare();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15건 중 14건 승인(95%)",
                "이행률 98.5%(54건/61건)",
                "15개 사업 중 14개 사업 승인(83%)",
                "예산 2억원 중 150백만원(85%) 집행",
                "61건 가운데 완료 17건, 38%",
                "54건/61건(78.5%)",
                "목표 100건 대비 실적 95건(96%)"
            })
    void what_is_wrong_is_found(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15건 중 14건 승인(93%)",
                "이행률 88.5%(54건/61건)",
                "15개 사업 중 14개 사업 승인(93.3%)",
                "예산 2억원 중 150백만원(75%) 집행",
                "61건 가운데 완료 17건, 28%",
                "목표 10건 대비 실적 12건(120%)",
                "전년 100건 대비 20% 증가",
                "5개 분야 중 2명 참석(40%)",
                "공정률 35%, 2027년 준공",
                "14건 (93%)",
                "3층 중 2층 골조 완료, 공정률 45%",
                "국비 50%, 시비 50%"
            })
    void what_may_be_right_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }

    @Test
    void a_share_in_brackets_before_what_was_done_is_compared() {
        assertThat(Looking.quotes(
                        card().problems(List.of("157세대 가운데 112세대(81.3%) 지원")).build(), new StatedShare()))
                .containsExactly("81.3%");
        assertThat(Looking.at(
                        card().problems(List.of("157세대 가운데 112세대(71.3%) 지원")).build(), new StatedShare()))
                .isEmpty();
        assertThat(Looking.at(
                        card().problems(List.of("대상 157세대 가운데 112세대에 설치비 50% 지원"))
                                .build(),
                        new StatedShare()))
                .isEmpty();
    }
}
