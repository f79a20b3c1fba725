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

class SourceCostTest {
    private final SourceCost check = new SourceCost();

    private static Card with(String cost) {
        return card().project(new Project(Optional.empty(), Optional.empty(), Optional.of(cost), List.of(), List.of()))
                .money(List.of(planned(
                        "총계|2029|2030",
                        "계|419,600|200,000|219,600",
                        "국비|230,700|100,000|130,700",
                        "도비||49,450|",
                        "시비|||")))
                .build();
    }

    @Test
    void another_amount_of_a_source_is_found() {
        assertThat(Looking.quotes(with("4,196억 원 (국비 2,907억, 도비 485억)"), check)).containsExactly("국비 2,907억", "도비 485억");
    }

    @Test
    void rounded_amounts_and_sources_without_figures_are_silent() {
        assertThat(Looking.at(with("4,196억 원 (국비 2,307억, 도비 495억, 시비 900억)"), check)).isEmpty();
        assertThat(Looking.at(with("4,196억 원"), check)).isEmpty();
    }
}
