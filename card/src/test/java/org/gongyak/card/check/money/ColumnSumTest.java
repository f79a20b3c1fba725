package org.gongyak.card.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.check.TestMoney.secured;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class ColumnSumTest {
    private final ColumnSum check = new ColumnSum();

    private static Card with(String... rows) {
        return card().money(List.of(secured("계|'19|'20", rows))).build();
    }

    @Test
    void a_sum_row_that_misses_its_sources_is_named_with_the_right_sum() {
        var finding =
                Looking.at(with("계|||22", "국비|||10", "도비|||5", "시비|||8"), check).getFirst();
        assertThat(finding.at().text()).isEqualTo("22");
        assertThat(finding.expected()).isEqualTo("23");
        assertThat(finding.message().ko()).contains("‘'20’ 열", "국비 10 + 도비 5 + 시비 8 = 23인데 계는 22");
    }

    @Test
    void each_project_is_added_up_apart() {
        String[] rows = {"센터/계|30|10|20", "센터/시비|30|10|20", "공원/계|7|3|5", "공원/국비|5|1|4", "공원/시비|2|2|"};
        assertThat(Looking.at(with(rows), check))
                .extracting(found -> found.at().text())
                .containsExactly("5");
    }

    @Test
    void the_sum_may_stand_below() {
        assertThat(Looking.at(with("국비|5|1|4", "시비|2|2|", "계|7|3|4"), check)).isEmpty();
        assertThat(Looking.at(with("국비|5|1|4", "시비|2|2|", "계|7|3|5"), check)).hasSize(1);
    }

    @Test
    void a_sum_without_parts_is_no_error() {
        assertThat(Looking.at(with("계|2,800|2,800|", "국비|||", "도비|||", "시비|||"), check))
                .isEmpty();
    }

    @Test
    void blanks_zeros_and_undecided_parts_are_silent() {
        assertThat(Looking.at(with("계|22|22|", "국비|||", "도비|0|0|0", "시비|22|22|", "기타|||"), check))
                .isEmpty();
        assertThat(Looking.at(with("계|50|20|30", "국비|미정|미정|미정", "시비|22|12|10"), check))
                .isEmpty();
    }

    @Test
    void half_a_unit_for_each_addend_is_rounding() {
        assertThat(Looking.at(with("계|1,001||", "국비|333||", "도비|333||", "시비|334||"), check))
                .isEmpty();
        assertThat(Looking.at(with("계|1,003||", "국비|333||", "도비|333||", "시비|334||"), check))
                .hasSize(1);
    }

    @Test
    void a_line_that_is_part_of_the_line_above_is_not_added_twice() {
        assertThat(Looking.at(with("계|100||", "국비|60||", "(특별교부세)|20||", "시비|40||"), check))
                .isEmpty();
    }
}
