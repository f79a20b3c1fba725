package org.gongyak.card.check.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.Participation;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintLeftTest {
    private final HintLeft check = new HintLeft();

    private List<Finding> look(String... details) {
        Card card = card().progress(List.of(period("추진실적", "2021", Tense.CURRENT, entry("걷기 교실", details))))
                .build();
        return Looking.at(card, check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ex) 사업설명회 개최, 자문회의 개최",
                "EX) 설명회",
                "예시) 2021. 5. 17. 회의",
                "※ 예) 주민 설명회 3회",
                "(예시) 하천 정비",
                "※ 작성요령: 실적 위주로 적음",
                "추진실적을 입력하십시오. 날짜 입력하세요",
                "20○○. ○. ○. 협약 체결",
                "주민 ○○명 참석",
                "2021. ○월 개최",
                "0000년 00월 00일"
            })
    void a_hint_or_an_empty_place_is_reported(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○○○ 위원 등 15명 참석",
                "대표 ○○○",
                "○○초등학교 앞 보행로",
                "예시 도면 검토",
                "사업(예: 걷기 교실) 발굴",
                "2020. 10. 5. 협의",
                "예산 편성",
                "100% 달성",
                "보고서 작성 방법 교육",
                "사업계획서 작성 예시 배포"
            })
    void masked_names_and_plain_text_are_silent(String text) {
        assertThat(look(text)).isEmpty();
    }

    @Test
    void the_notes_of_the_participation_are_looked_at() {
        Card card = card().participation(new Participation("", List.of(), List.of("ex) 사업설명회 개최")))
                .build();
        assertThat(Looking.at(card, check)).hasSize(1);
    }
}
