package org.gongyak.card.check.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTest {
    private final Stated check = new Stated();

    private List<Finding> look(String... details) {
        Card card = card().progress(List.of(period("추진실적", "2021", Tense.CURRENT, entry("걷기 교실", details))))
                .build();
        return Looking.at(card, check);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "주민 설명회 3회 개최(2021. 3. 5., 4. 2.) | 2",
                "설명회 2회(3. 5., 4. 2., 5. 7.) 개최 | 3",
                "3개 기관(보건소, 복지관) 협약 | 2",
                "2개소(중앙동, 남면, 북면) 설치 | 3",
                "4개 부서(기획·재무·도로) 협의 | 3"
            })
    void a_number_that_the_list_contradicts_is_reported(String text, String listed) {
        assertThat(look(text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).isEqualTo(listed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "주민 설명회 2회 개최(2021. 3. 5., 4. 2.)",
                "3개 기관(보건소, 복지관 등) 협약",
                "3개 기관(보건소, 문화·체육센터, 복지관) 협약",
                "4개 기관(보건소, 문화·체육센터, 복지관) 협약",
                "2개소(1개소 신설, 3개소 정비, 이전)",
                "5회(매월 첫째 주)",
                "15명(위원장, 위원)",
                "3개 기관(총 12억원)",
                "2회(2021. 3. 5.(금), 4. 2.(금))",
                "3개 학교(초등학교 2, 중학교 1)"
            })
    void a_number_that_fits_and_a_list_that_is_not_whole_are_silent(String text) {
        assertThat(look(text)).isEmpty();
    }
}
