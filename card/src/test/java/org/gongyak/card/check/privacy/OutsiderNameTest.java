package org.gongyak.card.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Officer;
import org.gongyak.card.Owners;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsiderNameTest {
    private final OutsiderName check = new OutsiderName();

    private static Card with(String... details) {
        return card().owners(new Owners(
                        List.of("기업지원과"), List.of(), List.of(new Officer("과장", Optional.of("박인석"), Optional.empty()))))
                .progress(List.of(period("추진실적", "2021-01/2021-12", Tense.CURRENT, entry("관계자 면담", details))))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"관계자: 북한대학원대학교 김가람 교수", "참석자: 문인철박사(서울연구원) 등", "이보람센터장과 면담", "참석: 최한결 주무관", "자문: 정다운 변호사"})
    void the_name_of_an_outsider_is_noted(String text) {
        assertThat(Looking.at(with(text), check)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "참석자: 박인석 과장",
                "문화원 원장 면담",
                "주민자치회 회장 등 15명",
                "서울대 교수 3명 자문",
                "도시재생센터장 주재",
                "경제연구원 참석",
                "유치원 원장 간담회",
                "연합회 회장단",
                "전문가 교수 자문",
                "상인회 대표 5명",
                "김○○ 교수"
            })
    void officers_offices_and_masked_names_are_silent(String text) {
        assertThat(Looking.quotes(with(text), check)).isEmpty();
    }

    @Test
    void the_message_does_not_carry_the_name_on() {
        assertThat(Looking.at(with("정다운 변호사 자문"), check).getFirst().message().ko())
                .contains("정○○ 변호사");
    }
}
