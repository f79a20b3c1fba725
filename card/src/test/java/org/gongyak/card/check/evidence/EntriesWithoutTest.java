package org.gongyak.card.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.junit.jupiter.api.Test;

class EntriesWithoutTest {
    private final EntriesWithout check = new EntriesWithout();

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

    private static final Act COURSE = new Act.Course(
            OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    @Test
    void entries_that_need_proof_are_reported_once_a_row() {
        Card card = card().progress(List.of(
                        row(Tense.PAST, List.of("[증빙1] 협약서")),
                        row(
                                Tense.CURRENT,
                                List.of(),
                                entry("업무협약 체결", new Act.Agreement(List.of())),
                                entry("걷기 교실 운영", COURSE),
                                entry("부서 협의"))))
                .build();
        assertThat(Looking.at(card, check)).singleElement().satisfies(finding -> {
            assertThat(finding.at().text()).isEqualTo("업무협약 체결");
            assertThat(finding.related()).hasSize(1);
        });
    }

    @Test
    void a_mark_at_the_entry_or_in_the_remarks_is_enough() {
        assertThat(Looking.at(with(List.of(), entry("협약 체결 [증빙1]", new Act.Agreement(List.of()))), check))
                .isEmpty();
        assertThat(Looking.at(with(List.of("[증빙1] 결과보고"), entry("걷기 교실", COURSE)), check))
                .isEmpty();
    }

    @Test
    void a_card_that_marks_nothing_and_kinds_that_need_nothing_are_silent() {
        assertThat(Looking.at(with(List.of(), entry("걷기 교실", COURSE)), check)).isEmpty();
        assertThat(Looking.at(with(List.of(), entry("협의 [증빙1]"), entry("부서 협의")), check))
                .isEmpty();
    }

    @Test
    void which_kinds_need_proof_is_a_policy() {
        Card card = with(List.of(), entry("협의 [증빙1]"), entry("부서 협의"));
        assertThat(Looking.at(card, new EntriesWithout(new ProofPolicy(act -> true))))
                .hasSize(1);
    }

    @Test
    void rows_of_earlier_periods_are_not_asked_for_marks_again() {
        Card card = card().progress(List.of(
                        row(Tense.PAST, List.of(), entry("업무협약 체결", new Act.Agreement(List.of()))),
                        row(Tense.CURRENT, List.of("[증빙1] 결과보고"), entry("걷기 교실 운영", COURSE))))
                .build();
        assertThat(Looking.at(card, check)).isEmpty();
    }

    @Test
    void a_card_whose_only_mark_is_misspelt_proves_nothing_of_what_was_done_before() {
        Card card = card().progress(List.of(
                        row(Tense.PAST, List.of(), entry("업무협약 체결", new Act.Agreement(List.of()))),
                        row(Tense.CURRENT, List.of("[중빙1] 결과보고"), entry("걷기 교실 운영", COURSE))))
                .build();
        assertThat(Looking.at(card, check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at().text()).isEqualTo("업무협약 체결"));
    }
}
