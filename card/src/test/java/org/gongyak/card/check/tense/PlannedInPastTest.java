package org.gongyak.card.check.tense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class PlannedInPastTest {
    private final PlannedInPast check = new PlannedInPast();

    private List<String> quotes(Tense tense, Entry... entries) {
        String range = tense == Tense.PLAN ? "2022-01/2022-06" : "2021-07/2021-12";
        return Looking.quotes(
                card().progress(List.of(period("행", range, tense, entries))).build(), check);
    }

    @Test
    void planned_wording_with_a_past_date_is_reported() {
        assertThat(quotes(Tense.CURRENT, entry("최종보고회", "일시: 2021. 11. 3. 개최 예정")))
                .containsExactly("예정");
        assertThat(quotes(Tense.CURRENT, entry("최종보고회 개최(예정)", "일시: 2021. 11. 3.")))
                .hasSize(1);
        assertThat(quotes(Tense.CURRENT, entry("2021. 10월 중 착공할 계획임"))).hasSize(1);
        assertThat(quotes(Tense.CURRENT, entry("설명회", "2021. 9. 2. 주민 설명회를 개최할 예정입니다.")))
                .hasSize(1);
        assertThat(quotes(Tense.CURRENT, entry("설명회", "일시: 2021. 9. 2.", "주민 의견을 수렴하겠음")))
                .hasSize(1);
    }

    @Test
    void in_a_past_row_a_bare_aim_behind_a_month_is_reported() {
        assertThat(quotes(Tense.PAST, entry("연구용역 최종보고회", "일시: 2020. 12月 추진"))).containsExactly("2020. 12月 추진");
        assertThat(quotes(Tense.PAST, entry("연구용역 최종보고회", "일시: '20. 12월 추진 예정")))
                .hasSize(1);
        assertThat(quotes(Tense.PAST, entry("토지 보상", "2020. 12. 10.까지 협의할 계획"))).hasSize(1);
    }

    @Test
    void what_was_done_is_silent() {
        assertThat(quotes(Tense.PAST, entry("최종보고회 개최", "일시: 2020. 12. 3.", "추진방향 논의")))
                .isEmpty();
        assertThat(quotes(Tense.PAST, entry("추진계획 수립", "일시: 2020. 12. 3."))).isEmpty();
        assertThat(quotes(Tense.PAST, entry("사업 추진", "기간: 2020. 3.~12. 추진"))).isEmpty();
        assertThat(quotes(Tense.PAST, entry("사업 추진", "일시: 2020년 추진"))).isEmpty();
        assertThat(quotes(Tense.PAST, entry("보고회", "일시: 2020. 12월 추진", "결과: 원안 의결")))
                .isEmpty();
    }

    @Test
    void a_noun_and_a_clause_that_goes_on_are_silent() {
        assertThat(quotes(Tense.PAST, entry("건립 예정지 방문", "일시: 2020. 12. 3."))).isEmpty();
        assertThat(quotes(Tense.PAST, entry("예정가격 결정", "일시: 2020. 12. 3."))).isEmpty();
        assertThat(quotes(Tense.PAST, entry("보고회", "일시: 2020. 12. 3.", "당초 11월 개최 예정이었으나 연기")))
                .isEmpty();
        assertThat(quotes(Tense.PAST, entry("보고회", "일시: 2020. 12. 3.", "신설할 계획을 보고받음")))
                .isEmpty();
        assertThat(quotes(Tense.PAST, entry("보고회", "일시: 2020. 12. 3.", "예정대로 개최")))
                .isEmpty();
    }

    @Test
    void what_still_lies_ahead_is_silent() {
        assertThat(quotes(Tense.CURRENT, entry("최종보고회", "일시: 2022. 3월 개최 예정"))).isEmpty();
        assertThat(quotes(Tense.CURRENT, entry("시의회 협의", "향후 재협의 예정"))).isEmpty();
        assertThat(quotes(Tense.CURRENT, entry("실시설계", "토지 보상을 협의할 계획"))).isEmpty();
        assertThat(quotes(Tense.PLAN, entry("준공", "2021. 3월 준공 예정"))).isEmpty();
    }
}
