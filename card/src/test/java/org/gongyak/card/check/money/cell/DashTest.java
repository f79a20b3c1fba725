package org.gongyak.card.check.money.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.planned;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class DashTest {
    private final Dash check = new Dash();

    @Test
    void dashes_are_one_note_a_table() {
        Card card = card().money(List.of(planned("계|'19|'20", "계|10|-|10", "시비|10|–|10")))
                .build();
        var findings = Looking.at(card, check);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().at().text()).isEqualTo("-");
        assertThat(findings.getFirst().related()).hasSize(1);
    }

    @Test
    void blanks_zeros_and_falls_are_silent() {
        Card card = card().money(List.of(planned("계|'19|'20", "계|10|0|10", "시비||-300|")))
                .build();
        assertThat(Looking.at(card, check)).isEmpty();
    }
}
