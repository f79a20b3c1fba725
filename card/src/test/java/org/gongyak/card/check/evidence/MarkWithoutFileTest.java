package org.gongyak.card.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Subject;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.junit.jupiter.api.Test;

class MarkWithoutFileTest {
    private final MarkWithoutFile check = new MarkWithoutFile();

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

    private List<String> quotes(Set<String> files, String... remarks) {
        return Looking.at(Subject.of(with(List.of(remarks))).withFiles(files), check).stream()
                .map(finding -> finding.at().text())
                .toList();
    }

    @Test
    void a_mark_with_nothing_attached_is_reported_once() {
        assertThat(quotes(Set.of("[증빙1]"), "[증빙1] 협약서", "[증빙2] 회의록", "[증빙2] 회의록"))
                .containsExactly("[증빙2]");
    }

    @Test
    void a_range_stands_for_every_number_in_it() {
        assertThat(quotes(Set.of("[증빙1]", "[증빙3]"), "[증빙1]~[증빙3] 회의록")).containsExactly("[증빙1]~[증빙3]");
        assertThat(quotes(Set.of("[증빙1]", "[증빙2]", "[증빙3]"), "[증빙1]~[증빙3] 회의록", "[증빙1~3]"))
                .isEmpty();
    }

    @Test
    void spaces_and_brackets_make_no_difference() {
        assertThat(quotes(Set.of("증빙1"), "[증빙 1] 협약서")).isEmpty();
    }

    @Test
    void where_no_files_are_known_no_mark_is_accused() {
        assertThat(Looking.at(with(List.of("[증빙1] 협약서")), check)).isEmpty();
    }
}
