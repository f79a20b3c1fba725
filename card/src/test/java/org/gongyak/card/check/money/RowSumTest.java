package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.planned;
import static org.gongyak.card.check.TestMoney.secured;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Project;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Quote;
import org.gongyak.card.money.MoneyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSumTest {
    private final RowSum check = new RowSum();

    private static Card with(MoneyTable table) {
        return card().money(List.of(table)).build();
    }

    @Test
    void a_sum_that_misses_its_years_is_named_with_the_right_one() {
        var finding =
                Looking.at(with(secured("계|기투자|'18.7.|'19|'20|임기후", "계|32||||12|", "시비|30|||22|10|")), check).stream()
                        .filter(found -> found.at().text().equals("30"))
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.expected()).isEqualTo("32");
        assertThat(finding.related()).extracting(Quote::text).containsExactly("22", "10");
        assertThat(finding.message().ko()).contains("‘시비’ 행", "'19 22 + '20 10 = 32");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22||||22||",
                "22|||||22|",
                "0|0|0|0|0|0|0",
                "||||22||",
                "22||||||",
                "2,933,400|2,800|0|290,000|580,000|880,000|1,180,600",
                "100|미정|50||||",
                "1,000|333|333|333|||",
                "30.5||10.2|20.3|||",
                "△300|||△100|△200||"
            })
    void right_sums_blanks_undecided_and_roundings_are_silent(String cells) {
        assertThat(Looking.at(with(secured("계|기투자|'18.7.|'19|'20|'21|임기후", "시비|" + cells)), check))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23||||22||",
                "2,933,401|2,800|0|290,000|580,000|880,000|1,180,500",
                "22|10|5|8|||",
                "0|||5|||",
                "30.5||10.2|20.4|||"
            })
    void wrong_sums_are_found(String cells) {
        assertThat(Looking.at(with(secured("계|기투자|'18.7.|'19|'20|'21|임기후", "시비|" + cells)), check))
                .hasSize(1);
    }

    @Test
    void a_form_may_leave_the_money_after_the_term_out_of_its_sum() {
        var table = planned("계|2026|2027|임기후", "계|30|10|20|50", "국비|10|5|5|30", "시비|20|5|15|20");
        assertThat(Looking.at(with(table), check)).isEmpty();
    }

    @Test
    void a_thousands_comma_written_as_a_point_is_not_a_wrong_sum() {
        var table = planned("합계|기투자|2024|2025|2026", "계|99,230|24.394|6.787|26,109|41,940");
        assertThat(Looking.at(with(table), check)).isEmpty();
    }

    @Test
    void years_of_the_own_share_beside_the_whole_cost_are_left_to_another_check() {
        Card card = card().project(
                        new Project(Optional.empty(), Optional.empty(), Optional.of("7조 668억 원"), List.of(), List.of()))
                .money(List.of(planned("총계|기투자|2026|2027", "계|7,066,800|5,000|3,500|5,000")))
                .build();
        assertThat(Looking.at(card, check)).isEmpty();
        assertThat(Looking.at(card, new MixedBasis())).hasSize(1);
    }

    @Test
    void a_slip_in_one_year_of_the_whole_cost_is_still_found() {
        Card card = card().project(
                        new Project(Optional.empty(), Optional.empty(), Optional.of("100억 원"), List.of(), List.of()))
                .money(List.of(planned("총계|2026|2027|2028", "계|10,000|3,000|3,000|4,500")))
                .build();
        assertThat(Looking.at(card, check)).hasSize(1);
        assertThat(Looking.at(card, new MixedBasis())).isEmpty();
    }
}
