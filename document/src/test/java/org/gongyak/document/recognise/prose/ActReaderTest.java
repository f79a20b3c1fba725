package org.gongyak.document.recognise.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongyak.card.Percent;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Detail;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class ActReaderTest {

    private static Act act(String title, String... notes) {
        return ActReader.read(title, List.of(notes).stream().map(Detail::note).toList(), Tense.CURRENT);
    }

    @Test
    void a_meeting_of_a_consulting_body_is_a_meeting() {
        assertThat(act("하천길 협의체 제2차 회의")).isEqualTo(new Act.Meeting("하천길 협의체 회의", OptionalInt.of(2)));
    }

    @Test
    void the_day_is_no_part_of_a_series() {
        assertThat(act("운영위원회 3차 회의 개최(2023. 9. 14.(목))")).isEqualTo(new Act.Meeting("운영위원회 회의", OptionalInt.of(3)));
    }

    @Test
    void money_put_into_a_budget_is_a_budget_act_whatever_it_is_called() {
        assertThat(act("하천길 용역비 편성", "2020년 제1회 추경(22,000천원)"))
                .isEqualTo(new Act.BudgetAct(OptionalInt.of(2020), Optional.of("제1회 추경"), OptionalLong.of(22_000_000)));
    }

    @Test
    void works_carry_the_share_that_is_done() {
        assertThat(act("산책로 공사", "공정률 45.5%")).isEqualTo(new Act.Works(Optional.of(Percent.of("45.5"))));
    }

    @Test
    void what_is_planned_is_a_plan_whatever_it_will_be() {
        assertThat(ActReader.read("제3차 회의", List.of(), Tense.PLAN)).isEqualTo(new Act.Plan());
    }
}
