package org.gongyak.card.check.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class ListNumbersTest {
    private final ListNumbers check = new ListNumbers();

    private List<String> quotes(String... details) {
        Card card = card().progress(List.of(period("추진실적", "2021", Tense.CURRENT, entry("토론회", details))))
                .build();
        return Looking.quotes(card, check);
    }

    @Test
    void a_number_left_out_or_used_twice_is_reported() {
        assertThat(quotes("1) 노선 조정", "2) 주차장 확충", "4) 보행로 정비")).containsExactly("4)");
        assertThat(quotes("가. 노선 조정", "가. 주차장 확충")).containsExactly("가.");
        assertThat(quotes("안건: ① 노선 조정 ② 주차장 확충 ④ 보행로 정비")).containsExactly("④");
        assertThat(Looking.quotes(
                        card().problems(List.of("1. 예산 부족", "3. 주민 반대")).build(), check))
                .containsExactly("3.");
    }

    @Test
    void numbers_in_sequence_and_lists_in_lists_are_silent() {
        assertThat(quotes("1) 노선 조정", "2) 주차장 확충", "3) 보행로 정비")).isEmpty();
        assertThat(quotes("1) 노선 조정", "가. 북측", "나. 남측", "2) 주차장", "가. 신설", "나. 확충"))
                .isEmpty();
        assertThat(quotes("1. 5.부터 3. 2.까지 접수", "5. 17. 간담회")).isEmpty();
        assertThat(quotes("①안과 ③안을 비교하여 ③안을 채택")).isEmpty();
    }
}
