package org.gongyak.card.check.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;
import static org.gongyak.card.check.TestMoney.planned;

import java.time.LocalDate;
import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Status;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Quote;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class CompleteWithPlansTest {
    private final CompleteWithPlans check = new CompleteWithPlans();

    private static CardBuilder with(String status, String plan) {
        return card().statuses(List.of(Status.read("이행상태", status)))
                .referenceDate(LocalDate.of(2021, 12, 31))
                .progress(List.of(period("추진계획", "2022-01/2022-06", Tense.PLAN, entry(plan))));
    }

    @Test
    void plans_of_a_complete_pledge_are_found() {
        assertThat(Looking.quotes(with("완료", "주민 설명회 개최").build(), check)).containsExactly("완료");
    }

    @Test
    void money_after_completion_is_found() {
        Card card = with("완료", "해당 없음")
                .money(List.of(planned("계|'20|'21|'22", "계|30|10|10|10")))
                .build();
        assertThat(Looking.at(card, check).getFirst().related())
                .extracting(Quote::text)
                .containsExactly("10");
    }

    @Test
    void continued_ongoing_and_closed_pledges_are_silent() {
        assertThat(Looking.at(with("이행 후 계속추진", "주민 설명회 개최").build(), check)).isEmpty();
        assertThat(Looking.at(with("정상추진", "주민 설명회 개최").build(), check)).isEmpty();
        assertThat(Looking.at(with("완료", "해당 없음").build(), check)).isEmpty();
        assertThat(Looking.at(with("완료", "시설 유지관리").build(), check)).isEmpty();
        assertThat(Looking.at(
                        with("완료", "없음")
                                .money(List.of(planned("계|'20|'21|임기후", "계|20|10|10|0")))
                                .build(),
                        check))
                .isEmpty();
    }
}
