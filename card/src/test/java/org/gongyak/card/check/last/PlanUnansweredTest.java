package org.gongyak.card.check.last;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.check.Subject;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class PlanUnansweredTest {
    private final PlanUnanswered check = new PlanUnanswered();

    private List<Finding> look(CardBuilder before, CardBuilder now) {
        return Looking.at(Subject.of(now.build()).withEarlier(before.build()), check);
    }

    private static CardBuilder planning(String plan) {
        return card().progress(List.of(period("추진계획", "2022-01/2022-06", Tense.PLAN, entry(plan))));
    }

    private static CardBuilder reporting(String... titles) {
        return card().progress(List.of(new PeriodProgress(
                "상반기 추진실적",
                Optional.empty(),
                Tense.CURRENT,
                List.of(new Group(
                        "",
                        "",
                        List.of(titles).stream().map(title -> entry(title)).toList())),
                List.of())));
    }

    @Test
    void a_plan_without_an_answer_is_found_at_this_periods_report() {
        var findings = look(planning("시의회 환경경제위원회 면담"), reporting("하천 산책로 정비 착공"));
        assertThat(findings).extracting(found -> found.at().text()).containsExactly("상반기 추진실적");
        assertThat(findings.getFirst().message().ko()).contains("시의회 환경경제위원회 면담");
    }

    @Test
    void a_plan_done_put_off_or_explained_is_silent() {
        assertThat(look(planning("시의회 환경경제위원회 면담"), reporting("시의회(환경경제위원회) 면담 실시")))
                .isEmpty();
        assertThat(look(planning("시의회 환경경제위원회 면담"), reporting("환경경제위원회와의 면담을 하반기로 연기")))
                .isEmpty();
        assertThat(look(planning("시의회 환경경제위원회 면담"), card().problems(List.of("시의회 면담은 일정 관계로 미이행"))))
                .isEmpty();
    }

    @Test
    void nothing_planned_asks_for_no_answer() {
        assertThat(look(card(), reporting("하천 산책로 정비 착공"))).isEmpty();
        assertThat(look(planning("지속 추진"), reporting("하천 산책로 정비 착공"))).isEmpty();
    }

    @Test
    void of_a_plan_for_two_things_the_one_without_a_word_is_found() {
        var findings = look(planning("산책로 보상 협의 및 분수 광장 착공"), reporting("산책로 보상 협의 2회"));
        assertThat(findings)
                .singleElement()
                .satisfies(found -> assertThat(found.message().ko()).contains("‘분수 광장 착공’"));
        assertThat(look(planning("산책로 보상 협의 및 분수 광장 착공"), reporting("산책로 보상 협의 2회", "분수 광장은 설계 중")))
                .isEmpty();
    }
}
