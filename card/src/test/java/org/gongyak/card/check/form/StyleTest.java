package org.gongyak.card.check.form;

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

class StyleTest {
    private final Style check = new Style();

    private List<Finding> look(String... details) {
        Card card = card().progress(List.of(period("추진실적", "2021", Tense.CURRENT, entry("걷기 교실", details))))
                .build();
        return Looking.at(card, check);
    }

    @Test
    void matters_of_style_are_one_note() {
        List<Finding> findings = look(
                "道·市 관계자 회의",
                "일시: 2020. 12月",
                "2021. 5. 17. 협의",
                "2021. 6. 2. 협의",
                "2021.07.29. 개강",
                "우리시는 하천의 정비 등 우리시는 사업을 강행함");
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().at().text()).isEqualTo("道·市");
        assertThat(findings.getFirst().related().stream().map(quote -> quote.text()))
                .containsExactly("月", "우리시는", "2021.07.29.");
    }

    @Test
    void one_way_of_writing_dates_is_silent() {
        assertThat(look("2021. 5. 17. 협의", "2021. 6. 2.(수) 협의", "2021. 7. 29.~9. 16."))
                .isEmpty();
        assertThat(look("2021.05.17. 협의", "2021. 6월 협의")).isEmpty();
    }

    @Test
    void a_subject_named_again_in_a_new_clause_is_silent() {
        assertThat(look("우리시는 하천을 정비하고 우리시는 공원을 조성함")).isEmpty();
        assertThat(look("주민은 찬성함. 주민은 조기 착공을 요구함")).isEmpty();
    }

    @Test
    void hanja_that_explains_a_word_is_silent() {
        assertThat(look("구도심(舊都心) 재생")).isEmpty();
    }
}
