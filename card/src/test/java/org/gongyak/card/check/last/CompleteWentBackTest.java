package org.gongyak.card.check.last;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Status;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Subject;
import org.junit.jupiter.api.Test;

class CompleteWentBackTest {
    private final CompleteWentBack check = new CompleteWentBack();

    private List<Finding> look(CardBuilder before, CardBuilder now) {
        return Looking.at(Subject.of(now.build()).withEarlier(before.build()), check);
    }

    private static CardBuilder with(String status) {
        return card().statuses(List.of(Status.read("이행상태", status)));
    }

    @Test
    void a_complete_pledge_that_is_not_complete_any_more_is_found() {
        assertThat(look(with("완료"), with("정상추진"))).extracting(Finding::expected).containsExactly("완료");
        assertThat(look(with("이행 후 계속추진"), with("일부추진"))).hasSize(1);
    }

    @Test
    void pledges_that_stay_complete_or_reach_it_are_silent() {
        assertThat(look(with("완료"), with("완료"))).isEmpty();
        assertThat(look(with("완료"), with("이행 후 계속추진"))).isEmpty();
        assertThat(look(with("정상추진"), with("완료"))).isEmpty();
        assertThat(look(with("완료"), card())).isEmpty();
    }
}
