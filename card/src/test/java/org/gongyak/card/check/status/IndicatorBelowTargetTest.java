package org.gongyak.card.check.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Indicator;
import org.gongyak.card.Status;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class IndicatorBelowTargetTest {
    private final IndicatorBelowTarget check = new IndicatorBelowTarget();

    private static Card with(String status, String name, String target, String actual) {
        var value = new Indicator.Value("2021", Optional.of(target), Optional.of(actual));
        return card().statuses(List.of(Status.read("이행상태", status)))
                .indicators(List.of(new Indicator(name, Optional.of("명"), Optional.empty(), List.of(value))))
                .build();
    }

    @Test
    void complete_below_the_target_is_found() {
        assertThat(Looking.quotes(with("완료", "교육 수료 인원", "1,200", "980"), check))
                .containsExactly("980");
    }

    @Test
    void targets_met_open_pledges_and_figures_that_should_fall_are_silent() {
        assertThat(Looking.at(with("완료", "교육 수료 인원", "1,200", "1,300"), check)).isEmpty();
        assertThat(Looking.at(with("정상추진", "교육 수료 인원", "1,200", "980"), check)).isEmpty();
        assertThat(Looking.at(with("완료", "교통사고 사망자", "12", "9"), check)).isEmpty();
        assertThat(Looking.at(with("완료", "조례 제정", "제정", "제정"), check)).isEmpty();
    }
}
