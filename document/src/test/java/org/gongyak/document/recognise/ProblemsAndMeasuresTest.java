package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyak.card.Card;
import org.gongyak.document.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsAndMeasuresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○ 문제점\n- 국비 축소\n○ 개선대책\n- 자체 예산 확보",
                "- (문제점) 국비 축소\n- (개선방안) 자체 예산 확보",
                "- 문제점 : 국비 축소\n- 대책 : 자체 예산 확보",
                "○ 국비 축소\n ⇒ 자체 예산 확보",
                "- 국비 축소\n→ 자체 예산 확보",
                "국비 축소 / 자체 예산 확보"
            })
    void are_told_apart_under_one_heading(String lines) {
        String text = "1-3\t골목주차장\n소관부서\t교통과\n\n□ 문제점 및 개선대책\n" + lines + "\n";

        Card card = Recogniser.recognise(Read.document(text)).cards().getFirst().card();

        assertThat(card.problems()).containsExactly("국비 축소");
        assertThat(card.measures()).containsExactly("자체 예산 확보");
        assertThat(card.unrecognised()).isEmpty();
    }
}
