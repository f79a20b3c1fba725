package org.gongyak.card.check.last;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;
import static org.gongyak.card.check.TestMoney.executed;

import java.util.List;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Status;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Subject;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class UnchangedTest {
    private final Unchanged check = new Unchanged();

    private List<Finding> look(CardBuilder before, CardBuilder now) {
        return Looking.at(Subject.of(now.build()).withEarlier(before.build()), check);
    }

    private static CardBuilder with(String status, String title) {
        return card().statuses(List.of(Status.read("이행상태", status)))
                .progress(List.of(period("추진실적", "2021-01/2021-06", Tense.CURRENT, entry(title))));
    }

    @Test
    void a_running_pledge_with_nothing_new_is_found() {
        assertThat(look(with("정상추진", "설명회 개최"), with("정상추진", "설명회 개최"))).hasSize(1);
    }

    @Test
    void news_and_pledges_at_rest_are_silent() {
        assertThat(look(with("정상추진", "설명회 개최"), with("정상추진", "공사 착공"))).isEmpty();
        assertThat(look(with("완료", "설명회 개최"), with("완료", "설명회 개최"))).isEmpty();
        assertThat(look(with("보류", "설명회 개최"), with("보류", "설명회 개최"))).isEmpty();
        assertThat(look(with("정상추진", "설명회 개최"), with("정상추진", "설명회 개최").money(List.of(executed("계", "계|10")))))
                .isEmpty();
    }
}
