package org.gongyak.server.report.web;

import org.gongyak.card.State;
import org.gongyak.server.platform.page.Visit;
import org.gongyak.server.report.Summary;

/** A source's own word for its state, which stands beside ours: (원문: 미흡). */
public final class StateSource {
    private StateSource() {}

    /** Blank if the card uses our word, spaces aside, or none. */
    public static String of(Summary summary, Visit visit) {
        String word = summary.stateWord();
        boolean same = summary.state()
                .map(State::label)
                .map(label -> label.replace(" ", "").equals(word.replace(" ", "")))
                .orElse(false);
        return same || word.isEmpty() ? "" : visit.say("status.source", word);
    }
}
