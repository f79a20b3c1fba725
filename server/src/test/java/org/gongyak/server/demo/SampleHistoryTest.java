package org.gongyak.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.When;
import org.junit.jupiter.api.Test;

class SampleHistoryTest {

    @Test
    void what_was_done_in_a_period_is_told_as_past_in_the_next() {
        for (List<Card> history : SampleCards.byPledge()) {
            for (int i = 1; i < history.size(); i++) {
                assertThat(titles(history.get(i), Tense.PAST))
                        .as(SampleCards.name(history.get(i)))
                        .containsAll(titles(history.get(i - 1), Tense.PAST))
                        .containsAll(titles(history.get(i - 1), Tense.CURRENT));
            }
        }
    }

    @Test
    void every_period_tells_something_new() {
        SampleCards.all()
                .forEach(card -> assertThat(titles(card, Tense.CURRENT))
                        .as(SampleCards.name(card))
                        .isNotEmpty());
    }

    @Test
    void all_stated_weekdays_are_true_but_the_one_on_purpose() {
        List<String> wrong = SampleCards.all()
                .flatMap(card -> entries(card).flatMap(entry -> entry.when().stream()))
                .filter(when -> wrongWeekday(when))
                .map(When::raw)
                .distinct()
                .toList();

        assertThat(wrong).containsExactly("2025. 6. 17.(수)");
    }

    private static boolean wrongWeekday(When when) {
        Optional<DayOfWeek> calendar = when.range()
                .filter(DateRange::isSingle)
                .map(range -> range.firstDay().getDayOfWeek());
        return when.weekday().isPresent() && !when.weekday().equals(calendar);
    }

    private static Stream<Entry> entries(Card card) {
        return card.progress().stream().flatMap(row -> row.entries().stream());
    }

    private static List<String> titles(Card card, Tense tense) {
        return card.progress().stream()
                .filter(row -> row.tense() == tense)
                .flatMap(row -> row.entries().stream())
                .map(Entry::title)
                .toList();
    }
}
