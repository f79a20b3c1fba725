package org.gongyak.card.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltMarkTest {
    private final MisspeltMark check = new MisspeltMark();

    private static PeriodProgress row(Tense tense, List<String> remarks, Entry... entries) {
        return new PeriodProgress(
                "추진실적",
                Optional.of(DateRange.parse("2021")),
                tense,
                List.of(new Group("", "", List.of(entries))),
                remarks);
    }

    private static Card with(List<String> remarks, Entry... entries) {
        return card().progress(List.of(row(Tense.CURRENT, remarks, entries))).build();
    }

    @ParameterizedTest
    @CsvSource({
        "[중빙1] 결과보고, [증빙1]",
        "[증방 2] 회의록, [증빙2]",
        "[증빈3], [증빙3]",
        "[빙증1], [증빙1]",
        "[증빙l], [증빙1]",
        "[증빙1) 협약서, [증빙1]",
        "(증빙1] 협약서, [증빙1]",
        "증빙2] 협약서, [증빙2]",
        "［증벙1］, [증빙1]",
        "[붙힘1] 협약서, [붙임1]"
    })
    void a_slip_in_a_mark_is_reported_with_the_right_one(String remark, String right) {
        Finding finding = Looking.at(with(List.of(remark)), check).getFirst();
        assertThat(finding.expected()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[증빙1] 결과보고",
                "[증빙 1]~[증빙 5]",
                "증빙1",
                "(증빙1)",
                "[증빙자료3]",
                "[붙임1]",
                "[참고1]",
                "[자료2]",
                "[증명1]",
                "【증빙1】",
                "[위원 3]",
                "[별표 1]"
            })
    void right_marks_and_other_words_are_silent(String remark) {
        assertThat(Looking.at(with(List.of(remark)), check)).isEmpty();
    }

    @Test
    void the_message_takes_the_particle_of_the_number_within_the_mark() {
        Finding finding = Looking.at(with(List.of("[중빙1] 결과보고")), check).getFirst();
        assertThat(finding.message().ko()).startsWith("‘[중빙1]’은 ").contains("‘[증빙1]’로");
        Finding second = Looking.at(with(List.of("[중빙2] 결과보고")), check).getFirst();
        assertThat(second.message().ko()).startsWith("‘[중빙2]’는 ").contains("‘[증빙2]’로");
    }
}
