package org.gongyak.card.check.percent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiblingRatesTest {
    private final SiblingRates check = new SiblingRates();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "조정 승인 14건 (95%), 미승인 1건 (7%)",
                "완료 17건(28%), 추진 40건(56%), 보류 4건(7%)",
                "승인 14건 (93%) | 미승인 1건 (9%)"
            })
    void what_is_wrong_is_found(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "조정 승인 14건 (93%), 미승인 1건 (7%)",
                "승인 14건 (93%) | 미승인 1건 (7%)",
                "가 14건 (50%), 나 10건 (36%)",
                "14건 (93%)"
            })
    void what_may_be_right_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }
}
