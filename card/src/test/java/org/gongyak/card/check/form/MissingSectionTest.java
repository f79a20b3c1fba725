package org.gongyak.card.check.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;
import static org.gongyak.card.check.TestMoney.planned;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Counter;
import org.gongyak.card.Fact;
import org.gongyak.card.Label;
import org.gongyak.card.Owners;
import org.gongyak.card.Participation;
import org.gongyak.card.Project;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class MissingSectionTest {
    private final MissingSection check = new MissingSection();

    private static CardBuilder official() {
        return card().owners(new Owners(List.of("하천과"), List.of(), List.of()))
                .progress(List.of(period("추진실적", "2021", Tense.CURRENT, entry("협의"))))
                .project(new Project(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(new Fact("예산", "비예산"))))
                .problems(List.of("예산 부족"))
                .measures(List.of("국비 확보"));
    }

    private List<String> missing(CardBuilder card) {
        return Looking.at(card.build(), check).stream().map(Finding::expected).toList();
    }

    @Test
    void a_section_that_every_card_has_is_missed() {
        assertThat(missing(official().project(Project.NONE))).containsExactly("투자계획(사업비)");
        assertThat(missing(official().measures(List.of()))).containsExactly("개선대책");
        assertThat(missing(official().owners(Owners.NONE).problems(List.of()))).containsExactly("소관부서, 문제점");
    }

    @Test
    void a_whole_card_is_silent() {
        assertThat(missing(official())).isEmpty();
        assertThat(missing(official().measures(List.of()).problems(List.of("유찰, 수의계약 전환으로 해소"))))
                .isEmpty();
    }

    @Test
    void a_heading_that_has_nothing_to_tell_is_there() {
        CardBuilder none = official().problems(List.of()).measures(List.of());
        assertThat(missing(none.labels(List.of(new Label("problems", "□ 문제점 및 개선대책")))))
                .isEmpty();
    }

    @Test
    void an_extract_is_silent() {
        Card row = card().owners(new Owners(List.of("하천과"), List.of(), List.of()))
                .progress(List.of(period("추진실적", "2021", Tense.CURRENT, entry("협의"))))
                .build();
        assertThat(Looking.at(row, check)).isEmpty();
    }

    private static CardBuilder withCounters(CardBuilder card) {
        return card.participation(new Participation("(단위 : 회)", List.of(Counter.read("공약 관련 회의", "1")), List.of()));
    }

    @Test
    void the_official_form_asks_for_problems_but_not_for_money_that_may_not_be_secured_yet() {
        CardBuilder none = withCounters(official()).problems(List.of()).measures(List.of());
        assertThat(missing(none)).containsExactly("문제점, 개선대책");
        CardBuilder planOnly = withCounters(official()).money(List.of(planned("계|'19|'20", "계|3|1|2")));
        assertThat(missing(planOnly)).isEmpty();
    }

    @Test
    void a_form_without_room_for_problems_is_silent() {
        assertThat(missing(official().problems(List.of()).measures(List.of()))).isEmpty();
        assertThat(missing(official().money(List.of(planned("계|'19|'20", "계|3|1|2")))))
                .isEmpty();
    }
}
