package org.gongyak.card.check.percent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.Percent;
import org.gongyak.card.StatedRate;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboveHundredTest {
    private final AboveHundred check = new AboveHundred();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"공정률 105%", "수료율 : 120%", "누적추진율이 103.5%로 집계", "사업 진도율(110%)"})
    void what_is_wrong_is_found(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"공정률 100%", "달성률 120%", "확보율 105%", "목표 대비 이행 120%", "공정률 95%", "수료율 71%(55명/78명)", "경쟁률 300%"})
    void what_may_be_right_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }

    @Test
    void a_rate_in_a_field_is_looked_at_too() {
        Card card = card().rates(List.of(
                        new StatedRate("누적추진율", "120%", Percent.of("120")),
                        new StatedRate("목표달성률", "120%", Percent.of("120"))))
                .build();
        assertThat(Looking.quotes(card, check)).containsExactly("120%");
    }
}
