package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongyak.card.check.date.Future;
import org.gongyak.card.check.date.Impossible;
import org.gongyak.card.check.date.OutOfOrder;
import org.gongyak.card.check.date.OutsidePeriod;
import org.gongyak.card.check.date.RangeReversed;
import org.gongyak.card.check.date.Weekday;
import org.gongyak.card.check.period.Gap;
import org.gongyak.card.check.period.LabelHalf;
import org.gongyak.card.check.period.LongSilence;
import org.gongyak.card.check.period.Order;
import org.gongyak.card.check.period.OutsideTerm;
import org.gongyak.card.check.period.Overlap;
import org.gongyak.card.check.tense.DoneInPlan;
import org.gongyak.card.check.tense.OutcomeMissing;
import org.gongyak.card.check.tense.PlannedInPast;

/** All checks there are, and the one way to run them. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new LabelHalf(),
            new Gap(),
            new Overlap(),
            new Order(),
            new OutsideTerm(),
            new LongSilence(),
            new Weekday(),
            new Impossible(),
            new RangeReversed(),
            new OutsidePeriod(),
            new Future(),
            new OutOfOrder(),
            new PlannedInPast(),
            new DoneInPlan(),
            new OutcomeMissing());

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
