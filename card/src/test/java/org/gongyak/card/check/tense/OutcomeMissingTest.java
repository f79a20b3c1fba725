package org.gongyak.card.check.tense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import java.util.OptionalInt;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class OutcomeMissingTest {
    private final OutcomeMissing check = new OutcomeMissing();

    private List<String> quotes(Tense tense, Entry... entries) {
        String range = tense == Tense.PLAN ? "2022-01/2022-06" : "2021-07/2021-12";
        return Looking.quotes(
                card().progress(List.of(period("행", range, tense, entries))).build(), check);
    }

    private static Entry meeting(int number, String... details) {
        return entry("실무협의회 " + number + "차 회의", new Act.Meeting("실무협의회", OptionalInt.of(number)), details);
    }

    private static Entry told(int number) {
        return meeting(number, "일시: 2021. 8. " + number + ".", "노선안 논의");
    }

    @Test
    void a_meeting_of_which_only_the_time_is_told_is_reported_among_others_that_say_more() {
        Entry bare = meeting(4, "일시: 2021. 9. 2.(목)", "장소: 시청 3층");
        assertThat(quotes(Tense.CURRENT, told(1), told(2), told(3), bare)).containsExactly("실무협의회 4차 회의");
    }

    @Test
    void a_row_that_tells_only_times_has_its_own_way() {
        Entry bare = meeting(4, "일시: 2021. 9. 2.(목)");
        assertThat(quotes(Tense.CURRENT, bare, bare, bare, bare)).isEmpty();
    }

    @Test
    void what_tells_more_or_lies_ahead_is_silent() {
        assertThat(quotes(Tense.CURRENT, told(1), told(2), told(3), told(4))).isEmpty();
        assertThat(quotes(Tense.CURRENT, told(1), told(2), told(3), meeting(4, "일시: 2022. 2. 3.")))
                .isEmpty();
        assertThat(quotes(Tense.CURRENT, told(1), told(2), told(3), meeting(4, "일시: 2021. 9. 2.", "참석자: 15명")))
                .isEmpty();
    }
}
