package org.gongyak.card.check.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.Counter;
import org.gongyak.card.Participation;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class ParticipantsTest {
    private final Participants check = new Participants();

    private static Card with(Counter counter, String... titles) {
        Entry[] entries = List.of(titles).stream().map(title -> entry(title)).toArray(Entry[]::new);
        return card().participation(new Participation("(단위 : 회)", List.of(counter), List.of()))
                .progress(List.of(
                        period("그동안 추진실적", "2018/2021-06", Tense.PAST, entries),
                        period("하반기 추진실적", "2021-07/2021-12", Tense.CURRENT, entry("하천 정비 3차 회의"))))
                .build();
    }

    @Test
    void a_counter_that_neither_this_period_nor_all_of_them_give_is_reported() {
        Finding finding = Looking.at(with(Counter.read("공약 관련 회의", "5"), "1차 회의", "2차 회의"), check)
                .getFirst();
        assertThat(finding.at().text()).isEqualTo("5");
        assertThat(finding.expected()).isEqualTo("3");
        assertThat(Looking.at(with(Counter.read("설명회, 민생탐방", "4회"), "주민 설명회", "2차 회의"), check))
                .hasSize(1);
    }

    @Test
    void a_counter_of_this_period_or_of_all_is_silent() {
        assertThat(Looking.at(with(Counter.read("공약 관련 회의", "3"), "1차 회의", "2차 회의"), check))
                .isEmpty();
        assertThat(Looking.at(with(Counter.read("공약 관련 회의", "1"), "1차 회의", "2차 회의"), check))
                .isEmpty();
    }

    @Test
    void entries_that_may_be_counted_give_room() {
        assertThat(Looking.at(with(Counter.read("공약 관련 회의", "4"), "1차 회의", "2차 회의", "시의회 간담회"), check))
                .isEmpty();
    }

    @Test
    void a_blank_and_a_kind_the_log_never_names_are_silent() {
        assertThat(Looking.at(with(Counter.read("공약 관련 회의", ""), "1차 회의"), check))
                .isEmpty();
        assertThat(Looking.at(with(Counter.read("전문가 자문", "5"), "1차 회의"), check))
                .isEmpty();
        assertThat(Looking.at(with(Counter.read("언론/방송 보도", "9"), "1차 회의"), check))
                .isEmpty();
    }

    @Test
    void an_entry_that_says_how_often_counts_so_often() {
        assertThat(Looking.at(with(Counter.read("설명회, 민생탐방", "3"), "주민 설명회 3회 개최"), check))
                .isEmpty();
        assertThat(Looking.at(with(Counter.read("공약 관련 회의", "6"), "실무협의회 1~5차 회의"), check))
                .isEmpty();
        assertThat(Looking.at(with(Counter.read("설명회, 민생탐방", "4"), "주민 설명회 3회 개최"), check))
                .hasSize(1);
    }

    @Test
    void what_was_called_off_and_what_only_sounds_like_a_meeting_is_not_counted() {
        assertThat(Looking.at(with(Counter.read("공약 관련 회의", "1"), "1차 회의 취소", "2차 회의 취소", "3차 회의 취소"), check))
                .isEmpty();
        assertThat(Looking.at(with(Counter.read("공약 관련 회의", "2"), "1차 회의", "회의실 조성", "상공회의소 협약", "선정위원회 구성"), check))
                .isEmpty();
    }
}
