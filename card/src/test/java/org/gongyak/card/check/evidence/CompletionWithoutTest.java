package org.gongyak.card.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Status;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.junit.jupiter.api.Test;

class CompletionWithoutTest {
    private final CompletionWithout check = new CompletionWithout();

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

    private static Card complete(String status, List<String> remarks) {
        return card().statuses(List.of(Status.read("이행상태", status)))
                .progress(with(remarks, entry("준공")).progress())
                .build();
    }

    @Test
    void a_completion_without_any_evidence_is_reported() {
        assertThat(Looking.quotes(complete("완료", List.of()), check)).containsExactly("완료");
        assertThat(Looking.quotes(complete("이행 후 계속추진", List.of("")), check)).hasSize(1);
    }

    @Test
    void a_mark_or_an_attached_proof_and_other_states_are_silent() {
        assertThat(Looking.at(complete("완료", List.of("[증빙1] 준공계")), check)).isEmpty();
        assertThat(Looking.at(complete("정상추진", List.of()), check)).isEmpty();
        Card summary = card().statuses(List.of(Status.read("이행상태", "완료"))).build();
        assertThat(Looking.at(summary, check)).isEmpty();
    }
}
