package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongyak.card.check.date.Weekday;

/** All checks there are, and the one way to run them. */
public final class Checks {
    private static final List<Check> ALL = List.of(new Weekday());

    private Checks() {}

    /** In the order of the catalogue. */
    public static List<Check> all() {
        return ALL;
    }

    /** Runs every check whose needs the subject meets; the findings come in the order of the catalogue. */
    public static List<Finding> run(Subject subject) {
        Set<Need> known = subject.known();
        List<Finding> all = new ArrayList<>();
        for (Check check : ALL) {
            if (known.containsAll(check.needs())) {
                Findings findings = new Findings(check);
                check.look(subject, findings);
                all.addAll(findings.list());
            }
        }
        return all;
    }
}
