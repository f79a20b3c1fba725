package org.gongyak.card.check.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.Counter;
import org.gongyak.card.Owners;
import org.gongyak.card.Participation;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class MissingSectionTest {
    private final MissingSection check = new MissingSection();

    private static CardBuilder official() {
        return card().owners(new Owners(List.of("하천과"), List.of(), List.of()))
                .progress(List.of(period("추진실적", "2021", Tense.CURRENT, entry("협의"))))
                .participation(new Participation("", List.of(Counter.read("회의", "1")), List.of()))
                .problems(List.of("예산 부족"))
                .measures(List.of("국비 확보"));
    }

    @Test
    void a_section_that_the_official_form_has_is_missed() {
        assertThat(Looking.at(official().build(), check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).isEqualTo("투자계획(사업비)"));
    }

    @Test
    void a_card_of_another_form_is_silent() {
        Card other = card().owners(new Owners(List.of("하천과"), List.of(), List.of()))
                .progress(List.of(period("추진실적", "2021", Tense.CURRENT, entry("협의"))))
                .build();
        assertThat(Looking.at(other, check)).isEmpty();
    }
}
