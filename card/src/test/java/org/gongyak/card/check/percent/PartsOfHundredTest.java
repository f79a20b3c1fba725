package org.gongyak.card.check.percent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsOfHundredTest {
    private final PartsOfHundred check = new PartsOfHundred();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "국비 50%, 도비 15%, 시비 30%",
                "재원: 국비(50%) 시비(40%)",
                "찬성 60%, 반대 30%, 기타 5%",
                "매우 만족 40%, 만족 35%, 보통 15%, 불만족 5%"
            })
    void what_is_wrong_is_found(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "국비 50%, 도비 15%, 시비 35%",
                "국비 33.3%, 도비 33.3%, 시비 33.3%",
                "찬성 61%, 반대 30%, 기타 10%",
                "국비 50% 지원",
                "국비 50%에서 시비 50%, 국비 70%",
                "2026년 20%, 2027년 40%, 2028년 70%",
                "매우 만족 40%, 만족 60%"
            })
    void what_may_be_right_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }
}
