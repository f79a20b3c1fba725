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

class DoneInPlanTest {
    private final DoneInPlan check = new DoneInPlan();

    private List<String> quotes(Tense tense, Entry... entries) {
        String range = tense == Tense.PLAN ? "2022-01/2022-06" : "2021-07/2021-12";
        return Looking.quotes(
                card().progress(List.of(period("행", range, tense, entries))).build(), check);
    }

    @Test
    void past_wording_in_a_plan_is_reported() {
        assertThat(quotes(Tense.PLAN, entry("주민 설명회를 개최하였음"))).containsExactly("개최하였음");
        assertThat(quotes(Tense.PLAN, entry("설계", "실시설계를 완료했습니다."))).containsExactly("완료했습니다");
        assertThat(quotes(Tense.PLAN, entry("협약 체결", "협약이 체결되었음."))).hasSize(1);
        assertThat(quotes(Tense.PLAN, entry("토지 보상 완료함"))).containsExactly("완료함");
    }

    @Test
    void plans_are_silent() {
        for (String plan : List.of(
                "실시설계 완료",
                "2022. 6월 준공",
                "지난해 협의하였으나 미룬 사업 재추진",
                "완료 후 개관",
                "주민 설명회를 개최하겠음",
                "추가 협의가 필요할 수 있음",
                "공청회를 개최하기로 함")) {
            assertThat(quotes(Tense.PLAN, entry(plan))).as(plan).isEmpty();
        }
        assertThat(quotes(Tense.CURRENT, entry("주민 설명회를 개최하였음"))).isEmpty();
    }
}
