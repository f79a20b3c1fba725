package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.executed;
import static org.gongyak.card.check.TestMoney.secured;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Quote;
import org.junit.jupiter.api.Test;

class ExecutedOverSecuredTest {
    private final ExecutedOverSecured check = new ExecutedOverSecured();

    private static Card with(String secured, String executed) {
        return card().money(List.of(
                        secured("계|'19|'20", "계|" + secured, "시비|" + secured),
                        executed("계|'19|'20", "계|" + executed, "시비|" + executed)))
                .build();
    }

    @Test
    void more_spent_than_secured_is_found() {
        var findings = Looking.at(with("300|100|200", "330|100|230"), check);
        assertThat(findings).extracting(found -> found.at().text()).containsExactly("330");
        assertThat(findings.getFirst().related()).extracting(Quote::text).containsExactly("300");
    }

    @Test
    void money_spent_a_year_later_is_silent() {
        assertThat(Looking.at(with("300|300|", "280|80|200"), check)).isEmpty();
        assertThat(Looking.at(with("||", "280|80|200"), check)).isEmpty();
    }
}
