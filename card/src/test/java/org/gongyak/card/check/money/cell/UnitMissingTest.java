package org.gongyak.card.check.money.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.table;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.junit.jupiter.api.Test;

class UnitMissingTest {
    private final UnitMissing check = new UnitMissing();

    private static MoneyTable withUnit(String unitLabel, String amount) {
        return table("연도별 투자계획", Stage.PLANNED, Unit.MILLION, unitLabel, "계|'19", "계|" + amount + "|" + amount);
    }

    @Test
    void a_table_without_its_unit_is_found() {
        Card card = card().money(List.of(withUnit("", "22"))).build();
        assertThat(Looking.at(card, check))
                .extracting(found -> found.at().text())
                .containsExactly("연도별 투자계획");
    }

    @Test
    void each_table_has_its_own_unit_line() {
        Card card = card().money(List.of(withUnit("(단위 : 백만원)", "22"), withUnit("", "22")))
                .build();
        assertThat(Looking.at(card, check)).hasSize(1);
    }

    @Test
    void a_unit_line_and_an_empty_table_are_silent() {
        assertThat(Looking.at(
                        card().money(List.of(withUnit("(단위 : 백만원)", "22"))).build(), check))
                .isEmpty();
        assertThat(Looking.at(card().money(List.of(withUnit("", "0"))).build(), check))
                .isEmpty();
        assertThat(Looking.at(card().money(List.of(withUnit("", ""))).build(), check))
                .isEmpty();
    }
}
