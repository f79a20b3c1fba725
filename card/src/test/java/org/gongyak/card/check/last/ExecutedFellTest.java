package org.gongyak.card.check.last;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.executed;

import java.util.List;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Subject;
import org.junit.jupiter.api.Test;

class ExecutedFellTest {
    private final ExecutedFell check = new ExecutedFell();

    private List<Finding> look(CardBuilder before, CardBuilder now) {
        return Looking.at(Subject.of(now.build()).withEarlier(before.build()), check);
    }

    private static CardBuilder with(String cells) {
        return card().money(List.of(executed("계|'20|'21", "계|" + cells)));
    }

    @Test
    void less_money_than_the_last_card_is_found() {
        assertThat(look(with("300|100|200"), with("280|100|180")))
                .extracting(found -> found.at().text())
                .containsExactly("280");
    }

    @Test
    void more_money_a_rounding_and_no_table_are_silent() {
        assertThat(look(with("300|100|200"), with("380|100|280"))).isEmpty();
        assertThat(look(with("300|100|200"), with("299|100|199"))).isEmpty();
        assertThat(look(card(), with("280|100|180"))).isEmpty();
        assertThat(look(with("300|100|200"), with("||"))).isEmpty();
    }
}
