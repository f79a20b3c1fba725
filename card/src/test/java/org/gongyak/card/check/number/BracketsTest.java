package org.gongyak.card.check.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {
    private final Brackets check = new Brackets();

    private List<String> expected(String... lines) {
        Card card = card().progress(List.of(period("추진실적", "2021", Tense.PAST, entry("간담회", lines))))
                .build();
        return Looking.at(card, check).stream().map(Finding::expected).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "플랫폼 조성(가칭 지원센터 발주 | )",
                "플랫폼 조성 가칭 지원센터) 발주 | (",
                "(가칭 '지원센터 건립 타당성 연구용역) 발주 | '",
                "‘지원센터 건립안 논의 | ’",
                "「지방자치법 제3조에 따라 | 」",
                "“주민과 함께 걷는 길 개최 | ”",
                "[증빙1 결과보고 | ]",
                "\"걷기 좋은 길 조성 | \"",
                "2021. 5. 17.(월)) 16:00 | (",
                "'21년 하천 '정비 계획 | '"
            })
    void a_mark_without_a_partner_is_reported_with_what_is_missing(String text, String missing) {
        assertThat(expected(text)).containsExactly(missing);
    }

    @Test
    void two_kinds_that_cross_are_reported() {
        assertThat(expected("「걷기 좋은 길』 조성")).hasSize(2);
        assertThat(expected("시범사업(1단계] 착수")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(가칭 '지원센터' 건립 타당성 연구용역) 발주",
                "1) 노선 조정 2) 주차장 확충",
                "가) 북측, 나) 남측",
                "① 노선 ②) 주차장",
                "ex) 사업설명회 개최",
                "주) 국비 포함",
                "유의1) 예산은 국비만 적음",
                "119) 대중교통환승센터",
                "표준 ‘41) 도시철도노선정보’에 따름",
                "‘걷기 좋은 길‘ 조성",
                "'20. 5. 17. 협의, '21. 3. 착공",
                "’20년 실적 대비 ‘21년 계획",
                "‘22년 추진계획’ 보고",
                "'22년 추진계획' 보고",
                "“걷기 좋은 길” 조성",
                "‘걷기 좋은 길' 조성",
                "（가칭）지원센터",
                "55\" 전광판 설치",
                "Let's Walk 행사",
                "2021. 5. 17.(월) 16:00(서면)",
                "[증빙1]~[증빙5]",
                "L=17.59km (4공구, A=3㎡)"
            })
    void pairs_list_marks_and_apostrophes_are_silent(String text) {
        assertThat(expected(text)).isEmpty();
    }

    @Test
    void a_bracket_may_close_on_the_next_line() {
        assertThat(expected("플랫폼 조성(가칭 지원센터", "건립 타당성 연구용역) 발주")).isEmpty();
        assertThat(expected("'걷기 좋은", "하천길' 조성")).isEmpty();
        assertThat(expected("시 누리집(", "걷기 교실 안내", ")에서 신청")).isEmpty();
    }
}
