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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalCostTest {
    private final TotalCost check = new TotalCost();

    private static Card with(String cost) {
        return card().project(new Project(Optional.empty(), Optional.empty(), Optional.of(cost), List.of(), List.of()))
                .money(List.of(planned(
                        "총계|2026|2027|2028", "계|419,600|19,800|40,300|359,500", "국비|230,700|10,900|22,200|197,600")))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,916억 원", "총 4,296억원", "419,500백만원", "5천억원"})
    void another_total_cost_is_found(String cost) {
        assertThat(Looking.at(with(cost), check)).extracting(Finding::expected).containsExactly("419,600백만원");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4,196억 원 (국비 2,307억, 시비 1,889억)",
                "419,600백만원",
                "4,196억",
                "0.42조원",
                "약 4,000억 원",
                "연간 20억 원",
                "4-01 총사업비에 포함(별도 증액 없음)",
                "비예산",
                "시비 2,307억 원"
            })
    void the_same_cost_in_other_units_and_words_is_silent(String cost) {
        assertThat(Looking.at(with(cost), check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,916억 원 (국비 2,307억 원, 시비 2,609억 원)", "491,600백만원(국비 230,700백만원, 시비 260,900백만원)"})
    void sources_that_make_up_another_whole_do_not_excuse_it(String cost) {
        assertThat(Looking.at(with(cost), check)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9,000억 원(국비 4,804억, 도비 4,196억)", "9,000억 원 중 우리 부담 2,307억 원"})
    void a_table_of_one_share_of_the_whole_is_silent(String cost) {
        assertThat(Looking.at(with(cost), check)).isEmpty();
    }
}
