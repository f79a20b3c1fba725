package org.gongyak.card.check.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private final Series check = new Series();

    private List<String> quotes(String... titles) {
        Entry[] entries = List.of(titles).stream().map(title -> entry(title)).toArray(Entry[]::new);
        return Looking.quotes(
                card().progress(List.of(period("추진실적", "2021", Tense.PAST, entries)))
                        .build(),
                check);
    }

    @Test
    void a_number_left_out_is_reported_at_the_next() {
        assertThat(quotes("실무TF 1차회의", "실무TF 2차회의", "실무TF 4차회의")).containsExactly("4차");
        assertThat(quotes("제1차 실무협의회 개최", "제2차 실무협의회", "제4차 실무협의회 실시", "제5차 실무협의회"))
                .containsExactly("제4차");
        assertThat(quotes("실무TF 4차회의", "실무TF 2차회의", "실무TF 1차회의")).containsExactly("4차");
    }

    @Test
    void a_number_used_twice_is_reported_with_the_first() {
        assertThat(quotes("실무TF 1차 회의", "실무TF 2차회의", "실무TF 2차회의", "실무TF 3차회의")).containsExactly("2차");
        assertThat(quotes("실무TF 1차회의", "실무TF 1차회의")).hasSize(1);
    }

    @Test
    void a_series_in_sequence_is_silent() {
        assertThat(quotes("실무TF 1차회의", "실무TF 2차 회의", "실무TF 3차회의")).isEmpty();
        assertThat(quotes("실무TF 5차회의", "실무TF 6차회의", "실무TF 7차회의")).isEmpty();
        assertThat(quotes("실무TF 3차회의", "실무TF 2차회의", "실무TF 1차회의")).isEmpty();
    }

    @Test
    void series_of_different_names_are_counted_apart() {
        assertThat(quotes("실무TF 1차회의", "자문단 1차회의", "실무TF 2차회의", "자문단 2차회의", "동부권 3차 공모"))
                .isEmpty();
    }

    @Test
    void a_series_may_begin_anew_each_year() {
        assertThat(quotes("실무TF 1차회의", "실무TF 2차회의", "실무TF 3차회의", "실무TF 1차회의", "실무TF 2차회의"))
                .isEmpty();
    }

    @Test
    void other_words_with_the_same_syllable_count_nothing() {
        assertThat(quotes("4차선 도로 확장", "4차선 도로 확장", "4차산업 육성", "1차 추경 반영", "1차 추경 반영", "2차로 정비"))
                .isEmpty();
        assertThat(quotes("1·2차 회의", "2차 회의", "4차 회의")).isEmpty();
    }
}
