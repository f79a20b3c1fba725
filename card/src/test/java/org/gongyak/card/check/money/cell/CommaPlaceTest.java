package org.gongyak.card.check.money.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.planned;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommaPlaceTest {
    private final CommaPlace check = new CommaPlace();

    private static Card with(String cell) {
        return card().money(List.of(planned("계", "계|" + cell))).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2345", "12,34", "1,23,456", "1234,567", "12,345,67"})
    void misplaced_commas_are_found(String cell) {
        assertThat(Looking.at(with(cell), check))
                .extracting(found -> found.at().text())
                .containsExactly(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "12,345,678", "1234", "△1,234", "90,149.5", "", "-", "(300)", "미정"})
    void right_figures_are_silent(String cell) {
        assertThat(Looking.at(with(cell), check)).isEmpty();
    }
}
