package org.gongyak.document.recognise.draft;

import org.gongyak.card.Goals;
import org.gongyak.card.YearGoal;
import org.gongyak.document.recognise.trace.Gathered;
import org.gongyak.document.recognise.trace.Once;
import org.gongyak.document.recognise.trace.Trace;

/** What is to be reached with a pledge. */
public final class GoalsDraft {
    private final Once last;
    private final Once inTerm;
    private final Gathered<YearGoal> yearly;

    GoalsDraft(Trace trace) {
        this.last = new Once(trace.at("last"));
        this.inTerm = new Once(trace.at("inTerm"));
        this.yearly = new Gathered<>(trace.at("yearly"));
    }

    public Once last() {
        return last;
    }

    public Once inTerm() {
        return inTerm;
    }

    public Gathered<YearGoal> yearly() {
        return yearly;
    }

    Goals write() {
        return new Goals(last.text(), inTerm.text(), yearly.parts());
    }
}
