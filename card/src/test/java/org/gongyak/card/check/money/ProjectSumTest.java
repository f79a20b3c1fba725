package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.planned;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class ProjectSumTest {
    private final ProjectSum check = new ProjectSum();

    private static Card with(String total) {
        return card().money(List.of(planned(
                        "계|2026|2027",
                        total,
                        "시비|370|160|210",
                        "센터/계|300|100|200",
                        "센터/시비|300|100|200",
                        "공원/계|70|60|10",
                        "공원/시비|70|60|10")))
                .build();
    }

    @Test
    void an_overall_sum_that_misses_a_project_is_found() {
        assertThat(Looking.at(with("계|370|160|310"), check))
                .extracting(found -> found.expected())
                .containsExactly("210");
    }

    @Test
    void a_right_overall_sum_and_a_first_project_that_is_no_sum_are_silent() {
        assertThat(Looking.at(with("계|370|160|210"), check)).isEmpty();
        assertThat(Looking.at(with("도로/계|45|20|25"), check)).isEmpty();
    }
}
