package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.planned;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Project;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualForTotalTest {
    private final AnnualForTotal check = new AnnualForTotal();

    private static Card with(String cost) {
        return card().project(new Project(Optional.empty(), Optional.empty(), Optional.of(cost), List.of(), List.of()))
                .money(List.of(planned("총계|2028|2029", "계|36,200|1,800|3,600")))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"연간 운영비 약 362억 원", "매년 362억 원", "연 362억원", "연간 36,200백만원"})
    void the_cost_of_one_year_is_told(String cost) {
        var findings = Looking.at(with(cost), check);
        assertThat(findings).extracting(found -> found.at().text()).containsExactly(cost);
        assertThat(findings.getFirst().related()).extracting(Quote::text).containsExactly("36,200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"362억 원", "총 1,810억 원(연간 362억 원)", "36,200백만원(2021년 추경 포함)", "비예산", "연구용역비 2억 원"})
    void a_total_is_silent(String cost) {
        assertThat(Looking.at(with(cost), check)).isEmpty();
    }
}
