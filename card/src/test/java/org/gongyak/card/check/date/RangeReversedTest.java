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

class RangeReversedTest {
    private final RangeReversed check = new RangeReversed();

    private static Card with(String detail) {
        return card().progress(List.of(period("추진실적", "2021-01/2021-12", Tense.CURRENT, entry("주민 간담회", detail))))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021. 9. 16.~2021. 7. 29.",
                "2021.09.16.~07.29.(총8주)",
                "2021. 7. 29.~16.",
                "2022. 6.~2021. 7.",
                "2024~2019",
                "2021년 12월부터 2021년 3월까지"
            })
    void an_end_before_the_start_is_reported(String range) {
        assertThat(Looking.at(with("기간: " + range), check)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021. 7. 29.~9. 16.",
                "2021.12.~2.",
                "2021. 12. 27.~1. 7.",
                "2018.~2021.6.",
                "2021. 7.~2021.",
                "2021. 7. 29.~7. 29.",
                "'20.2.~'21.1.",
                "2022.6.까지"
            })
    void an_ordered_range_and_one_that_turns_the_year_are_silent(String range) {
        assertThat(Looking.at(with("기간: " + range), check)).isEmpty();
    }
}
