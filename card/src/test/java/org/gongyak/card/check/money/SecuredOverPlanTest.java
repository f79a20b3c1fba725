package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.planned;
import static org.gongyak.card.check.TestMoney.secured;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class SecuredOverPlanTest {
    private final SecuredOverPlan check = new SecuredOverPlan();

    private static final String HEADS = "계|'19|'20|'21";

    private static Card with(String plan, String secured) {
        return card().money(List.of(planned(HEADS, "계|" + plan), secured(HEADS, "계|" + secured)))
                .build();
    }

    @Test
    void more_than_the_plan_over_all_years_is_found() {
        assertThat(Looking.at(with("300|100|100|100", "350|150|100|100"), check))
                .hasSize(1);
        assertThat(Looking.at(with("|100|100|100", "|150|100|100"), check)).hasSize(1);
    }

    @Test
    void money_moved_between_years_is_silent() {
        assertThat(Looking.at(with("300|100|100|100", "300|300||"), check)).isEmpty();
        assertThat(Looking.at(with("300|100|100|100", "200|150|50|"), check)).isEmpty();
        assertThat(Looking.at(with("300|100|100|100", "301|101|100|100"), check))
                .isEmpty();
        assertThat(Looking.at(with("0|0|0|0", "350|150|100|100"), check)).isEmpty();
    }
}
