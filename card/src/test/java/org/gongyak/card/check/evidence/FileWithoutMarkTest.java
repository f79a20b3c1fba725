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

class FileWithoutMarkTest {
    private final FileWithoutMark check = new FileWithoutMark();

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

    @Test
    void a_file_that_no_text_names_is_reported() {
        Subject subject = Subject.of(with(List.of("[증빙1] 협약서"))).withFiles(Set.of("[증빙1]", "[증빙2]"));
        assertThat(Looking.at(subject, check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at().text()).isEqualTo("[증빙2]"));
    }

    @Test
    void a_file_named_by_itself_or_in_a_range_is_silent() {
        Subject subject = Subject.of(with(List.of("[증빙1]~[증빙3] 회의록"))).withFiles(Set.of("[증빙1]", "[증빙2]", "[증빙 3]"));
        assertThat(Looking.at(subject, check)).isEmpty();
    }
}
