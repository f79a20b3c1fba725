package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.planned;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Project;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCostTest {
    private final SourceCost check = new SourceCost();

    private static Card with(String cost) {
        return card().project(new Project(Optional.empty(), Optional.empty(), Optional.of(cost), List.of(), List.of()))
                .money(List.of(planned("계|'23|'24", "계|1,500|600|900", "국비|500|200|300", "도비|||", "시비|1,000|400|600")))
                .build();
    }

    @Test
    void a_source_that_the_plan_gives_otherwise_is_found() {
        assertThat(Looking.at(with("1,500백만원(국비 600백만원, 시비 900백만원)"), check))
                .extracting(Finding::expected)
                .containsExactly("500백만원", "1,000백만원");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,500백만원(국비 500백만원, 시비 1,000백만원)",
                "15억원 (국비 5억, 시비 10억)",
                "1,800백만원(국비 600백만원, 시비 1,200백만원)",
                "1,500백만원(국비 약 6억원, 나머지 시비)",
                "1,500백만원(민자 300백만원 별도)",
                "1,500백만원"
            })
    void the_same_sources_another_whole_and_sources_not_in_the_plan_are_silent(String cost) {
        assertThat(Looking.at(with(cost), check)).isEmpty();
    }
}
