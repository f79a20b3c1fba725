package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.planned;
import static org.gongyak.card.check.TestMoney.secured;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Quote;
import org.junit.jupiter.api.Test;

class SecuredWithoutPlanTest {
    private final SecuredWithoutPlan check = new SecuredWithoutPlan();

    private static final String HEADS = "계|기투자|'19|'20";

    private static Card with(String plan, String secured) {
        return card().money(
                        List.of(planned(HEADS, "계|" + plan, "시비||||"), secured(HEADS, "계|" + secured, "시비|" + secured)))
                .build();
    }

    @Test
    void money_against_a_plan_of_nothing_is_found() {
        var findings = Looking.at(with("0|0|0|0", "22||22|"), check);
        assertThat(findings).extracting(found -> found.at().text()).containsExactly("22");
        assertThat(findings.getFirst().related()).extracting(Quote::text).containsExactly("0");
    }

    @Test
    void a_blank_plan_an_empty_table_and_a_real_plan_are_silent() {
        assertThat(Looking.at(with("|||", "22||22|"), check)).isEmpty();
        assertThat(Looking.at(with("0|0|0|0", "|||"), check)).isEmpty();
        assertThat(Looking.at(with("0|0|0|0", "0|0|0|0"), check)).isEmpty();
        assertThat(Looking.at(with("10|0|10|0", "22||22|"), check)).isEmpty();
    }
}
