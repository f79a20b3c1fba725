package org.gongyak.card.check.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupMarksTest {
    private final GroupMarks check = new GroupMarks();

    private static Card with(String... marks) {
        List<Group> groups = List.of(marks).stream()
                .map(mark -> new Group(mark, "하천 정비", List.of(entry("협의"))))
                .toList();
        return card().progress(List.of(new PeriodProgress("추진실적", Optional.empty(), Tense.CURRENT, groups, List.of())))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "① ㉑ | ㉑ | ②",
                "① ② ④ | ④ | ③",
                "① ② ② | ② | ③",
                "1. 2. 4. | 4. | 3.",
                "가. 나. 라. | 라. | 다.",
                "1) 3) | 3) | 2)",
                "① ③ ② | ③ ② | ②",
                "Ⅰ Ⅲ | Ⅲ | Ⅱ"
            })
    void a_mark_that_does_not_follow_is_reported_with_the_one_that_would(String marks, String wrong, String right) {
        List<Finding> findings = Looking.at(with(marks.split(" ")), check);
        assertThat(findings.stream().map(finding -> finding.at().text())).containsExactly(wrong.split(" "));
        assertThat(findings.getFirst().expected()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"① ② ③", "③ ④", "① ② ① ②", "□ □", "1. 2. 3.", "⑲ ⑳ ㉑ ㉒", "㉟ ㊱", "① ② 가. 나.", "①"})
    void marks_in_sequence_and_marks_that_are_no_numbers_are_silent(String marks) {
        assertThat(Looking.at(with(marks.split(" ")), check)).isEmpty();
    }

    @Test
    void each_row_may_begin_anew_or_go_on() {
        Card card = card().progress(List.of(
                        with("①", "②").progress().getFirst(),
                        with("①").progress().getFirst(),
                        with("②", "③").progress().getFirst()))
                .build();
        assertThat(Looking.at(card, check)).isEmpty();
    }
}
