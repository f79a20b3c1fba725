package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Message;

/** Takes down what one check finds. */
public final class Findings {
    private final Check check;
    private final List<Finding> found = new ArrayList<>();

    Findings(Check check) {
        this.check = check;
    }

    /** Reports with nothing particular expected and no second place. */
    public void report(Quote at, Message message) {
        report(at, List.of(), "", message);
    }

    public void report(Quote at, String expected, Message message) {
        report(at, List.of(), expected, message);
    }

    public void report(Quote at, List<Quote> related, String expected, Message message) {
        found.add(new Finding(check.code(), check.severity(), at, related, expected, message));
    }

    List<Finding> list() {
        return found;
    }
}
