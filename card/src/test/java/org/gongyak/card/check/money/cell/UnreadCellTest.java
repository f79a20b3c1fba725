package org.gongyak.card.check.money.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.planned;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadCellTest {
    private final UnreadCell check = new UnreadCell();

    private static Card with(String cell) {
        return card().money(List.of(planned("계", "계|" + cell))).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1O,000", "2,300(국비)", "10~20", "약 300"})
    void a_figure_that_cannot_be_read_is_noted(String cell) {
        assertThat(Looking.at(with(cell), check)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10,000", "비예산", "미정", "", "-", "△300"})
    void amounts_and_plain_words_are_silent(String cell) {
        assertThat(Looking.at(with(cell), check)).isEmpty();
    }
}
