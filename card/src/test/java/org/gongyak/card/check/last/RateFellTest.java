package org.gongyak.card.check.last;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Percent;
import org.gongyak.card.StatedRate;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Subject;
import org.junit.jupiter.api.Test;

class RateFellTest {
    private final RateFell check = new RateFell();

    private List<Finding> look(CardBuilder before, CardBuilder now) {
        return Looking.at(Subject.of(now.build()).withEarlier(before.build()), check);
    }

    private static CardBuilder with(String label, String rate) {
        return card().rates(List.of(new StatedRate(label, rate + "%", Percent.of(rate))));
    }

    @Test
    void a_cumulative_rate_that_fell_is_found() {
        assertThat(look(with("누적추진율", "60"), with("누적 추진율", "55")))
                .extracting(found -> found.at().text())
                .containsExactly("55%");
    }

    @Test
    void rising_rates_and_those_of_one_year_are_silent() {
        assertThat(look(with("누적추진율", "60"), with("누적추진율", "60"))).isEmpty();
        assertThat(look(with("누적추진율", "60"), with("누적추진율", "75"))).isEmpty();
        assertThat(look(with("당해연도 추진율", "60"), with("당해연도 추진율", "10"))).isEmpty();
        assertThat(look(with("누적추진율", "60"), with("집행률", "10"))).isEmpty();
    }
}
