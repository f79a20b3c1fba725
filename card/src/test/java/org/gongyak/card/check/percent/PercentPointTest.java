package org.gongyak.card.check.percent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentPointTest {
    private final PercentPoint check = new PercentPoint();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"보급률이 2%에서 5%로 3% 상승", "참여율 40% → 55%로 15% 증가", "25%에서 20%로 5% 감소"})
    void what_is_wrong_is_found(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "보급률이 2%에서 5%로 3%p 상승",
                "2%에서 5%로 3%포인트 상승",
                "2%에서 5%로 150% 증가",
                "2%에서 5%로 상승",
                "50%에서 60%로 20% 증가",
                "3% 상승"
            })
    void what_may_be_right_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }
}
