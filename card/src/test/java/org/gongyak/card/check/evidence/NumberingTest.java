package org.gongyak.card.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;

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

class NumberingTest {
    private final Numbering check = new Numbering();

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
    void a_hole_is_reported() {
        List<Finding> findings = Looking.at(with(List.of("[증빙1] 협약서", "[증빙2] 회의록", "[증빙4] 결과보고")), check);
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).isEqualTo("[증빙3]"));
    }

    @Test
    void one_number_for_two_proofs_is_reported() {
        assertThat(Looking.quotes(with(List.of("[증빙1] 협약서 [증빙1] 회의록")), check)).containsExactly("[증빙1]");
    }

    @Test
    void a_range_fills_its_numbers() {
        assertThat(Looking.at(with(List.of("[증빙1]~[증빙3] 회의록, [증빙4] 협약서")), check))
                .isEmpty();
    }

    @Test
    void one_proof_may_serve_several_entries() {
        Card card = with(List.of("[증빙1] 협약서"), entry("협약 체결 [증빙1]"), entry("후속 협의 [증빙1]"));
        assertThat(Looking.at(card, check)).isEmpty();
    }

    @Test
    void each_row_may_go_on_where_the_last_ended() {
        Card card = card().progress(List.of(
                        row(Tense.PAST, List.of("[증빙1] 협약서")), row(Tense.CURRENT, List.of("[증빙5] 회의록", "[증빙6] 결과"))))
                .build();
        assertThat(Looking.at(card, check)).isEmpty();
    }
}
