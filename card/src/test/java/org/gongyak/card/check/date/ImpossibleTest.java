package org.gongyak.card.check.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleTest {
    private final Impossible check = new Impossible();

    private static Card with(String detail) {
        return card().progress(List.of(period("추진실적", "2021-01/2021-12", Tense.CURRENT, entry("주민 간담회", detail))))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021. 2. 30.(화)",
                "2021.02.29.",
                "2021년 6월 31일",
                "'21. 13. 5.",
                "2021. 9. 1.~9. 31.",
                "2021-04-31"
            })
    void a_day_that_no_calendar_has_is_reported(String date) {
        assertThat(Looking.at(with("일시: " + date), check)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020. 2. 29.", "2021. 12. 31.", "2021. 6. 1.~6. 30.", "2021. 5. 3개소", "제2021-45호", "2021.3.45%"
            })
    void days_that_exist_and_other_figures_are_silent(String text) {
        assertThat(Looking.at(with("일시: " + text), check)).isEmpty();
    }
}
