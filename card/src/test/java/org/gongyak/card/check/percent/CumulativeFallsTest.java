package org.gongyak.card.check.percent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Goals;
import org.gongyak.card.Percent;
import org.gongyak.card.StatedRate;
import org.gongyak.card.YearGoal;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class CumulativeFallsTest {
    private final CumulativeFalls check = new CumulativeFalls();

    private static YearGoal year(String label, String rateLabel, String rate) {
        return new YearGoal(
                label,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new StatedRate(rateLabel, rate + "%", Percent.of(rate))));
    }

    private static Card with(YearGoal... years) {
        return card().goals(new Goals(Optional.empty(), Optional.empty(), List.of(years)))
                .build();
    }

    @Test
    void a_cumulative_rate_that_falls_is_found() {
        Card card = with(year("2026", "누적추진율", "40"), year("2027", "누적추진율", "20"), year("2028", "누적추진율", "70"));
        assertThat(Looking.quotes(card, check)).containsExactly("20%");
    }

    @Test
    void rising_equal_and_yearly_rates_are_silent() {
        assertThat(Looking.at(
                        with(year("2026", "누적추진율", "20"), year("2027", "누적추진율", "20"), year("향후", "누적추진율", "100")),
                        check))
                .isEmpty();
        assertThat(Looking.at(with(year("2026", "당해연도 추진율", "40"), year("2027", "당해연도 추진율", "20")), check))
                .isEmpty();
    }
}
