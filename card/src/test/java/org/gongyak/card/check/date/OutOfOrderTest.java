package org.gongyak.card.check.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class OutOfOrderTest {
    private final OutOfOrder check = new OutOfOrder();

    private static Card with(String... dates) {
        Entry[] entries = List.of(dates).stream()
                .map(date -> entry("하천 정비 협의", "일시: " + date))
                .toArray(Entry[]::new);
        return card().progress(List.of(period("추진실적", "2018/2021", Tense.PAST, entries)))
                .build();
    }

    @Test
    void one_stray_in_an_ordered_list_is_reported_with_the_entry_above() {
        Finding finding = Looking.at(with("2019. 3.", "2019. 5.", "2018. 7.", "2019. 9.", "2019. 11."), check)
                .getFirst();
        assertThat(finding.at().text()).isEqualTo("2018. 7.");
        assertThat(finding.related().getFirst().text()).isEqualTo("2019. 5.");
    }

    @Test
    void newest_first_is_an_order_and_can_be_broken_too() {
        assertThat(Looking.at(with("2020. 9.", "2020. 5.", "2020. 3.", "2019. 1."), check))
                .isEmpty();
        assertThat(Looking.quotes(with("2020. 9.", "2020. 5.", "2020. 7.", "2020. 3.", "2019. 1."), check))
                .containsExactly("2020. 7.");
    }

    @Test
    void equal_and_coarse_dates_break_no_order() {
        assertThat(Looking.at(
                        with("2019. 3. 5.", "2019. 3. 5.", "2019. 3.", "2019. 3. 2.", "2019년", "2019. 8."), check))
                .isEmpty();
    }

    @Test
    void a_list_in_another_order_than_time_is_silent() {
        assertThat(Looking.at(with("2019. 3.", "2019. 9.", "2019. 1.", "2019. 5.", "2019. 2.", "2019. 7."), check))
                .isEmpty();
        assertThat(Looking.at(with("2019. 3.", "2019. 9.", "2019. 1."), check)).isEmpty();
    }

    @Test
    void two_ordered_lists_one_after_the_other_are_silent() {
        assertThat(Looking.at(with("2019. 3.", "2019. 6.", "2019. 9.", "2019. 2.", "2019. 5.", "2019. 8."), check))
                .isEmpty();
    }

    @Test
    void of_a_few_entries_none_breaks_an_order() {
        assertThat(Looking.at(with("2023. 4.", "2023. 10.", "2024. 4.", "2024. 2."), check))
                .isEmpty();
    }
}
