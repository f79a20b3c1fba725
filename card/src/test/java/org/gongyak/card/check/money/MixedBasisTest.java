package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.planned;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Project;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class MixedBasisTest {
    private final MixedBasis check = new MixedBasis();

    private static Card with(String cost, String cells) {
        return card().project(new Project(Optional.empty(), Optional.empty(), Optional.of(cost), List.of(), List.of()))
                .money(List.of(planned("총계|기투자|2026|2027|2028", "계|" + cells, "시비|||||")))
                .build();
    }

    @Test
    void a_share_below_the_whole_cost_is_told() {
        var finding = Looking.at(with("7조 668억 원 (시 분담금 238.57억)", "7,066,800|5,000|3,500|5,000|10,357"), check);
        assertThat(finding).hasSize(1);
        assertThat(finding.getFirst().at().text()).isEqualTo("7,066,800");
    }

    @Test
    void years_that_add_up_or_another_cost_are_silent() {
        assertThat(Looking.at(with("300억 원", "30,000|10,000|5,000|5,000|10,000"), check))
                .isEmpty();
        assertThat(Looking.at(with("400억 원", "30,000|1,000|500|500|1,000"), check))
                .isEmpty();
        assertThat(Looking.at(with("연간 운영비 300억 원", "30,000|1,000|500|500|1,000"), check))
                .isEmpty();
    }
}
