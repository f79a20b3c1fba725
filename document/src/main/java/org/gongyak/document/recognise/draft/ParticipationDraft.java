package org.gongyak.document.recognise.draft;

import org.gongyak.card.Counter;
import org.gongyak.card.Participation;
import org.gongyak.document.recognise.trace.Gathered;
import org.gongyak.document.recognise.trace.Once;
import org.gongyak.document.recognise.trace.Trace;

/** How often citizens took part. */
public final class ParticipationDraft {
    private final Once unit;
    private final Gathered<Counter> counters;
    private final Gathered<String> notes;

    ParticipationDraft(Trace trace) {
        this.unit = new Once(trace.at("unitLabel"));
        this.counters = new Gathered<>(trace.at("counters"));
        this.notes = new Gathered<>(trace.at("notes"));
    }

    public Once unit() {
        return unit;
    }

    public Gathered<Counter> counters() {
        return counters;
    }

    public Gathered<String> notes() {
        return notes;
    }

    Participation write() {
        return new Participation(unit.text().orElse(""), counters.parts(), notes.parts());
    }
}
