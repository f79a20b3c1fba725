package org.gongyak.card.check;

import java.util.List;
import org.gongyak.card.Card;

/** Runs one check on a card, for its test. */
public final class Looking {
    private Looking() {}

    public static List<Finding> at(Card card, Check check) {
        return at(Subject.of(card), check);
    }

    public static List<Finding> at(Subject subject, Check check) {
        if (!subject.known().containsAll(check.needs())) {
            return List.of();
        }
        Findings findings = new Findings(check);
        check.look(subject, findings);
        return findings.list();
    }

    /** The words that the findings quote. */
    public static List<String> quotes(Card card, Check check) {
        return at(card, check).stream().map(finding -> finding.at().text()).toList();
    }
}
