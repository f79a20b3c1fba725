package org.gongyak.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.check.Checks;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Spot;
import org.gongyak.card.check.Subject;
import org.junit.jupiter.api.Test;

class SavedFindingsTest {

    @Test
    void are_read_back_as_the_checks_said_them() {
        List<Finding> findings = Checks.run(Subject.of(Card.of("1-1", "도서관")
                .problems(List.of("2026. 4. 31. 회의", "010-1234-5678로 문의"))
                .build()));

        assertThat(findings).hasSizeGreaterThan(1);
        assertThat(SavedFindings.of(findings).list()).isEqualTo(findings);
    }

    @Test
    void keep_second_places_and_what_was_expected() {
        Quote first = new Quote(new Spot.InCard(CardPath.of("problems", 0)), "22", 3, 5);
        Quote second = new Quote(new Spot.InCard(CardPath.of("money", 0, "rows", 1, "cells", 2, "raw")), "", 0, 0);
        Finding finding = new Finding(
                "money.text-year", Severity.WARNING, first, List.of(second), "23", new Message("고치십시오.", "Mend it."));

        assertThat(SavedFindings.of(List.of(finding)).list()).containsExactly(finding);
    }
}
