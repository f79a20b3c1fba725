package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestMoney.planned;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Subject;
import org.junit.jupiter.api.Test;

class SharedBudgetTest {
    private final SharedBudget check = new SharedBudget();

    private static final String HEADS = "총계|기투자|2026|2027|2028";

    private static Card card(String number, String cells) {
        return Card.of(number, "공약 " + number)
                .money(List.of(planned(HEADS, "계|" + cells)))
                .build();
    }

    private List<Finding> look(Card card, Card... others) {
        return Looking.at(Subject.of(card).withRegister(List.of(others)), check);
    }

    @Test
    void equal_plans_of_two_pledges_are_told() {
        Card own = card("4-01", "870,000|0|0|290,000|580,000");
        assertThat(look(own, own, card("4-02", "870,000|0|0|290,000|580,000"))).hasSize(1);
        assertThat(look(own, own, card("4-02", "870,000|||290,000|580,000"))).hasSize(1);
    }

    @Test
    void other_plans_few_amounts_and_the_card_itself_are_silent() {
        Card own = card("4-01", "870,000|0|0|290,000|580,000");
        assertThat(look(own, own, card("4-02", "870,000|0|0|280,000|590,000"))).isEmpty();
        assertThat(look(card("1", "0|0|0|0|0"), card("2", "0|0|0|0|0"))).isEmpty();
        assertThat(look(card("1", "50|0|0|50|0"), card("2", "50|0|0|50|0"))).isEmpty();
    }
}
