package org.gongyak.card.check.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Status;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class LongSilenceTest {
    private final LongSilence check = new LongSilence();

    private static CardBuilder with(String... dates) {
        Entry[] entries = List.of(dates).stream()
                .map(date -> entry("하천 정비 협의", "일시: " + date))
                .toArray(Entry[]::new);
        return card().progress(List.of(period("그동안 추진실적", "2018/2021-06", Tense.PAST, entries)));
    }

    @Test
    void a_half_year_without_a_word_is_reported_at_what_comes_after() {
        Card card =
                with("2019. 3. 5.", "2019. 5. 7.", "2020. 2. 4.", "2020. 3. 3.").build();
        assertThat(Looking.quotes(card, check)).containsExactly("2020. 2. 4.");
    }

    @Test
    void a_card_of_milestones_is_silent() {
        assertThat(Looking.at(
                        with("2019. 3. 5.", "2020. 5. 7.", "2021. 9. 4.", "2024. 3. 3.", "2026. 8.")
                                .build(),
                        check))
                .isEmpty();
    }

    @Test
    void less_than_a_half_year_of_the_calendar_is_silent() {
        assertThat(Looking.at(
                        with("2019. 3. 5.", "2019. 7. 7.", "2020. 6. 4.", "2020. 8. 3.")
                                .build(),
                        check))
                .isEmpty();
    }

    @Test
    void a_stretch_that_lasts_covers_the_time_between() {
        assertThat(Looking.at(
                        with("2019. 3. 5.", "2019. 5. 7.~2020. 1. 31.", "2020. 2. 4.", "2020. 3. 3.")
                                .build(),
                        check))
                .isEmpty();
    }

    @Test
    void a_pledge_whose_time_has_not_come_is_silent() {
        Card card = with("2019. 3. 5.", "2019. 5. 7.", "2020. 2. 4.", "2020. 3. 3.")
                .statuses(List.of(Status.read("이행상태", "시기 미도래")))
                .build();
        assertThat(Looking.at(card, check)).isEmpty();
    }

    @Test
    void an_entry_without_a_date_may_lie_in_the_gap() {
        Card card = with("2019. 3. 5.", "2019. 5. 7.", "미정", "2020. 2. 4.", "2020. 3. 3.")
                .build();
        assertThat(Looking.at(card, check)).isEmpty();
    }
}
