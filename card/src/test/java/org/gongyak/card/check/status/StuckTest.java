package org.gongyak.card.check.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Status;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StuckTest {
    private final Stuck check = new Stuck();

    private static CardBuilder with(String problem) {
        return card().problems(List.of(problem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "현재 기업유치 기반 조성은 어렵다고 판단됨",
                "토지 소유자 반대로 사업 추진 불가",
                "국비 미확보로 공사가 중단된 상태임",
                "예타 탈락으로 사업 무산",
                "관계기관 협의 지연으로 건립이 사실상 불가능함",
                "여건 변화로 사업 보류 필요",
                "주민 반대로 착공은 곤란할 것으로 보이며 추진이 불가한 실정"
            })
    void a_stop_without_a_status_or_with_a_normal_one_is_found(String problem) {
        assertThat(Looking.at(with(problem).build(), check)).hasSize(1);
        assertThat(Looking.at(
                        with(problem)
                                .statuses(List.of(Status.read("이행상태", "정상추진")))
                                .build(),
                        check))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"보류", "폐기", "일부추진", "시기 미도래", "부진", "추진 중단 상태"})
    void a_status_that_tells_it_is_silent(String status) {
        Card card = with("토지 소유자 반대로 사업 추진 불가")
                .statuses(List.of(Status.read("이행상태", status)))
                .build();
        assertThat(Looking.at(card, check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "예산 확보에 어려움이 있음",
                "공사가 중단될 우려가 있음",
                "사업 중단 없이 추진",
                "사업이 중단되지 않도록 협의",
                "기간 연장이 불가피함",
                "공사 중단 사태가 있었으나 2021. 3. 재개",
                "해당 사항 없음",
                "사업 추진 시 주민 불편 예상",
                "공사 중단 시 손실 발생"
            })
    void troubles_that_do_not_stop_it_are_silent(String problem) {
        assertThat(Looking.at(with(problem).build(), check)).isEmpty();
    }
}
