package org.gongyak.card.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.GeneratedCards;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class ContinuityTest {
    private static final Entry START = entry("하천길 정비 착수보고회", "일시: 2026. 7. 15.(수)");
    private static final Entry FIRST = entry("실무TF 1차회의", "일시: 2026. 8. 3.(월)");
    private static final Entry SECOND = entry("실무TF 2차회의", "일시: 2026. 9. 7.(월)");
    private static final Entry THIRD = entry("실무TF 3차회의", "일시: 2026. 10. 5.(월)");

    @Test
    void an_entry_lives_on_where_one_was_put_before_it() {
        Continuity continuity = Continuity.between(half(FIRST, SECOND), half(START, FIRST, SECOND));
        assertThat(continuity.findBefore(at(0))).isEmpty();
        assertThat(continuity.findBefore(at(1))).contains(at(0));
        assertThat(continuity.findBefore(at(2))).contains(at(1));
    }

    @Test
    void an_entry_lives_on_when_it_is_reworded_or_its_date_is_corrected() {
        Entry reworded = entry("하천길 정비공사 착수보고회 개최", "일시: 2026. 7. 15.(수)", "장소: 시청");
        Entry redated = entry("실무TF 1차회의", "일시: 2026. 8. 4.(화)");
        Continuity continuity = Continuity.between(half(START, FIRST), half(redated, reworded));
        assertThat(continuity.findBefore(at(0))).contains(at(1));
        assertThat(continuity.findBefore(at(1))).contains(at(0));
    }

    @Test
    void another_meeting_of_a_series_is_another_entry() {
        Continuity continuity = Continuity.between(half(FIRST, SECOND), half(FIRST, THIRD));
        assertThat(continuity.findBefore(at(1))).isEmpty();
        assertThat(continuity.findAfter(at(1))).isEmpty();
    }

    @Test
    void a_mistyped_number_is_mended_and_the_entry_stays_itself() {
        Entry mistyped = entry("실무TF 22차회의", "일시: 2026. 9. 7.(월)");
        assertThat(Continuity.between(half(FIRST, mistyped), half(FIRST, SECOND))
                        .findBefore(at(1)))
                .contains(at(1));
    }

    @Test
    void what_was_done_in_this_period_is_found_again_in_all_that_was_done() {
        Card before = half(FIRST);
        Card after = card().progress(List.of(
                        period("그동안 추진실적", "2026-07/2026-12", Tense.PAST, START, FIRST),
                        period("상반기 추진실적", "2027-01/2027-06", Tense.CURRENT)))
                .build();
        assertThat(Continuity.between(before, after).findBefore(at(1))).contains(at(0));
    }

    @Test
    void an_unrelated_entry_in_the_same_place_is_new() {
        assertThat(Continuity.between(half(START), half(entry("주민설명회"))).findBefore(at(0)))
                .isEmpty();
    }

    @Test
    void the_same_words_twice_are_paired_in_order() {
        Entry twin = entry("현장점검");
        Continuity continuity = Continuity.between(half(twin, twin), half(twin, twin, twin));
        assertThat(continuity.findBefore(at(0))).contains(at(0));
        assertThat(continuity.findBefore(at(1))).contains(at(1));
        assertThat(continuity.findBefore(at(2))).isEmpty();
    }

    @Test
    void problems_and_measures_live_on_when_they_are_reworded() {
        Card before =
                card().problems(List.of("하천 구역 안의 사유지 보상이 늦어짐", "예산이 모자람")).build();
        Card after =
                card().problems(List.of("국비 공모에서 떨어짐", "하천 구역 사유지 보상이 많이 늦어짐")).build();
        Continuity continuity = Continuity.between(before, after);
        assertThat(continuity.findBefore(CardPath.of("problems", 1))).contains(CardPath.of("problems", 0));
        assertThat(continuity.findBefore(CardPath.of("problems", 0))).isEmpty();
    }

    @Test
    void a_part_continues_one_at_most_whatever_the_cards() {
        for (long seed = 0; seed < 200; seed++) {
            Continuity continuity = Continuity.between(GeneratedCards.card(seed), GeneratedCards.card(seed + 1));
            assertThat(continuity.pairs().values()).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(continuity.pairs())
                    .as("seed %d", seed)
                    .allSatisfy((after, before) ->
                            assertThat(continuity.findAfter(before)).contains(after));
        }
    }

    private static Card half(Entry... entries) {
        return card().progress(List.of(period("하반기 추진실적", "2026-07/2026-12", Tense.CURRENT, entries)))
                .build();
    }

    private static CardPath at(int entry) {
        return CardPath.of("progress", 0, "groups", 0, "entries", entry);
    }
}
