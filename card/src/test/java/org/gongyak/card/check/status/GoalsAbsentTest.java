package org.gongyak.card.check.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Goals;
import org.gongyak.card.Label;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class GoalsAbsentTest {
    private final GoalsAbsent check = new GoalsAbsent();

    private static CardBuilder with(String label) {
        return card().labels(List.of(new Label("goals", label)));
    }

    @Test
    void goals_the_form_asks_for_are_missed() {
        assertThat(Looking.quotes(with("□ 사업목표").build(), check)).containsExactly("□ 사업목표");
        assertThat(Looking.at(with("연차별 목표").build(), check)).hasSize(1);
    }

    @Test
    void given_goals_and_a_form_without_them_are_silent() {
        assertThat(Looking.at(card().build(), check)).isEmpty();
        assertThat(Looking.at(with("□ 추진실적").build(), check)).isEmpty();
        Goals goals = new Goals(Optional.of("2031년 준공"), Optional.empty(), List.of());
        assertThat(Looking.at(with("□ 사업목표").goals(goals).build(), check)).isEmpty();
    }
}
