package org.gongyak.card.check.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;

class TotalTest {
    private final Total check = new Total();

    private static final String PLAN = """
            구분 | 계 | 2018 | 2019 | 2020 | 임기후
            총 계 | 12,140 | 640 | 2,500 | 5,000 | 4,000
            행정 | 3,000 | 240 | 1,200 | 660 | 900
            문화 | 9,140 | 400 | 1,300 | 4,340 | 3,100
            """;

    private List<Finding> look(String table) {
        return Looking.at(document(table), check);
    }

    @Test
    void a_plan_that_adds_up_is_silent() {
        assertThat(look(PLAN)).isEmpty();
    }

    @Test
    void a_wrong_part_is_found_across_and_down() {
        assertThat(look(PLAN.replace("1,300", "1,500")))
                .extracting(found -> found.at().text())
                .containsExactly("9,140", "2,500");
    }

    @Test
    void a_wrong_total_is_found_with_the_right_sum() {
        assertThat(look(PLAN.replace("12,140", "13,140")))
                .extracting(Finding::expected)
                .contains("12,140");
        assertThat(look(PLAN.replace("| 9,140", "| 9,410")))
                .extracting(Finding::expected)
                .contains("9,140");
    }

    @Test
    void totals_may_stand_last() {
        String last = """
                분야 | 건수 | 예산
                행정 | 12 | 3,000
                문화 | 9 | 9,140
                복지 | 21 | 4,500
                합계 | 42 | 16,640
                """;
        assertThat(look(last)).isEmpty();
        assertThat(look(last.replace("42", "43"))).extracting(Finding::expected).containsExactly("42");
        assertThat(look(last.replace("16,640", "18,640"))).hasSize(1);
    }

    @Test
    void a_ledger_adds_up_by_ranks() {
        String ledger = """
                관리번호 | 사업명 | 합계 | 기투자 | 2024 | 2025 | 합계 | 국비 | 구비
                합 계 | | 5,900 | 1,700 | 2,000 | 2,200 | 5,900 | 3,300 | 2,600
                1 | (복지) | 3,700 | 1,100 | 1,200 | 1,400 | 3,700 | 2,100 | 1,600
                1) | 마을 책방 | 1,500 | 500 | 400 | 600 | 1,500 | 900 | 600
                2) | 어르신 쉼터 | 2,200 | 600 | 800 | 800 | 2,200 | 1,200 | 1,000
                2 | (교통) | 2,200 | 600 | 800 | 800 | 2,200 | 1,200 | 1,000
                3) | 보행로 | 1,200 | 600 | 300 | 300 | 1,200 | 700 | 500
                4-1) | 환승 주차장 | 1,000 | | 500 | 500 | 1,000 | 500 | 500
                """;
        assertThat(look(ledger)).isEmpty();
        assertThat(look(ledger.replace("| 900 | 600", "| 900 | 700")))
                .extracting(found -> found.at().text())
                .contains("1,500", "1,600");
        assertThat(look(ledger.replace("3,300", "3,800"))).isNotEmpty();
    }

    @Test
    void subtotals_are_added_up_to_the_total() {
        String table = """
                구분 | 세부 | 금액 | 인원
                국내 | 가 | 1,100 | 10
                국내 | 나 | 1,200 | 20
                국내 | 소계 | 2,300 | 30
                국외 | 다 | 1,400 | 30
                국외 | 라 | 1,500 | 40
                국외 | 소계 | 2,900 | 70
                합계 | | 5,200 | 100
                """;
        assertThat(look(table)).isEmpty();
        assertThat(look(table.replace("5,200", "5,900")))
                .extracting(Finding::expected)
                .containsExactly("5,200");
    }

    @Test
    void half_a_unit_for_each_addend_is_rounding() {
        assertThat(look(PLAN.replace("12,140", "12,141"))).isEmpty();
        assertThat(look(PLAN.replace("4,340", "4,341"))).isEmpty();
    }

    @Test
    void counts_are_exact() {
        String counts = """
                구분 | 계 | 완료 | 추진 | 보류
                행정 | 57 | 17 | 38 | 2
                문화 | 31 | 11 | 18 | 2
                """;
        assertThat(look(counts)).isEmpty();
        assertThat(look(counts.replace("57", "58"))).hasSize(1);
    }

    @Test
    void rates_averages_and_unit_prices_are_not_added_up() {
        String table = """
                구분 | 건수 | 단가 | 금액 | 집행률
                가 | 2 | 100 | 200 | 50%
                나 | 3 | 200 | 600 | 100%
                계 | 5 | 160 | 800 | 75%
                평균 | 2.5 | 150 | 400 | 75%
                """;
        assertThat(look(table)).isEmpty();
    }

    @Test
    void a_table_that_adds_nothing_up_is_silent() {
        String table = """
                구분 | 계 | 2026 | 2027
                가구 수 | 1,200 | 300 | 700
                이용자 | 4,800 | 900 | 1,100
                """;
        assertThat(look(table)).isEmpty();
        assertThat(look("연도 | 목표 | 실적\n2026 | 10 | 12\n2027 | 20 | 18")).isEmpty();
    }
}
