package org.gongyak.card.check.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.Percent;
import org.gongyak.card.StatedRate;
import org.gongyak.card.Status;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class RateAgainstStateTest {
    private final RateAgainstState check = new RateAgainstState();

    private static Card with(String status, String label, String rate) {
        return card().statuses(List.of(Status.read("이행상태", status)))
                .rates(List.of(new StatedRate(label, rate + "%", Percent.of(rate))))
                .build();
    }

    @Test
    void complete_below_a_hundred_and_a_hundred_not_complete_are_found() {
        assertThat(Looking.quotes(with("완료", "누적추진율", "90"), check)).containsExactly("90%");
        assertThat(Looking.quotes(with("정상추진", "진도율", "100"), check)).containsExactly("100%");
    }

    @Test
    void other_rates_and_states_that_fit_are_silent() {
        assertThat(Looking.at(with("완료", "누적추진율", "100"), check)).isEmpty();
        assertThat(Looking.at(with("정상추진", "누적추진율", "90"), check)).isEmpty();
        assertThat(Looking.at(with("이행 후 계속추진", "누적추진율", "90"), check)).isEmpty();
        assertThat(Looking.at(with("완료", "집행률", "90"), check)).isEmpty();
        assertThat(Looking.at(with("정상추진", "당해연도 추진율", "100"), check)).isEmpty();
    }
}
