package org.gongyak.card.check.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class RepeatedEntryTest {
    private final RepeatedEntry check = new RepeatedEntry();

    private List<String> quotes(Entry... entries) {
        return Looking.quotes(
                card().progress(List.of(period("추진실적", "2021", Tense.PAST, entries)))
                        .build(),
                check);
    }

    @Test
    void an_entry_told_twice_is_reported_with_the_first() {
        assertThat(quotes(
                        entry("주민 간담회", "일시: 2021. 5. 17.", "노선 논의"),
                        entry("부서 협의"),
                        entry("주민  간담회", "일시: 2021. 5. 17.", "노선 논의")))
                .containsExactly("주민  간담회");
    }

    @Test
    void the_same_title_on_another_day_or_with_other_words_is_silent() {
        assertThat(quotes(entry("주민 간담회", "일시: 2021. 5. 17."), entry("주민 간담회", "일시: 2021. 6. 17.")))
                .isEmpty();
        assertThat(quotes(entry("부서 협의"), entry("부서 협의"))).isEmpty();
    }
}
