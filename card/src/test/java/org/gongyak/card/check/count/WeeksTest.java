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
import org.junit.jupiter.params.provider.ValueSource;

class WeeksTest {
    private final Weeks check = new Weeks();

    private List<Finding> look(String... details) {
        Card card = card().progress(List.of(period("추진실적", "2021", Tense.CURRENT, entry("걷기 교실", details))))
                .build();
        return Looking.at(card, check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021.07.29.~09.16(총12주 과정)",
                "2021. 7. 29.~9. 16.(4주간)",
                "2021. 7. 1.~9. 30.(총 6개월)",
                "2021. 7. 1.~7. 3.(5일간)",
                "2021년 7월 29일 ~ 9월 16일, 총 16주"
            })
    void a_length_that_the_range_cannot_hold_is_reported(String text) {
        assertThat(look(text)).hasSize(1);
        assertThat(look("기간: " + text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021.07.29.~09.16(총8주 과정)",
                "2021. 7. 29.~9. 16.(7주)",
                "2021. 9. 7.~10. 19.(총 6주)",
                "2021. 7. 1.~12. 31.(6개월간)",
                "2021. 7. 1.~7. 5.(5일간)",
                "2021. 7. 1.~8. 31.(10일간)",
                "2021. 7.~9.(총 8주)",
                "2021. 7. 29.~9. 16. 매주 3회, 30주년 기념",
                "2021. 7. 29.~9. 16. 주 2회",
                "2021. 7. 29.(3주)"
            })
    void a_length_that_fits_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }
}
