package org.gongyak.card.check.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionsTest {
    private final Completions check = new Completions();

    private List<Finding> look(String... details) {
        Card card = card().progress(List.of(period("추진실적", "2021", Tense.CURRENT, entry("걷기 교실", details))))
                .build();
        return Looking.at(card, check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "수료자: 총 55명 신청 / 78명(71%) 수료",
                "신청 인원 30명, 수료 인원 35명",
                "신청자: 1,200명 / 수료자: 1,320명",
                "20명 지원, 25명 선정",
                "30명 접수하여 31명이 이수"
            })
    void more_completions_than_applicants_are_reported(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "수료자: 총 78명 신청 / 55명(71%) 수료",
                "78명 신청, 78명 수료",
                "정원 30명, 35명 참석",
                "창업 지원 20명, 교육 30명",
                "1기 20명 신청 20명 수료, 2기 30명 신청 28명 수료",
                "지원금 20명 지급, 30명 선정"
            })
    void as_many_or_fewer_and_other_figures_are_silent(String text) {
        assertThat(look(text)).isEmpty();
    }
}
