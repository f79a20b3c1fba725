package org.gongyak.document.recognise.draft;

import org.gongyak.card.Officer;
import org.gongyak.card.Owners;
import org.gongyak.document.recognise.trace.Gathered;
import org.gongyak.document.recognise.trace.Trace;

/** Who answers for a pledge. */
public final class OwnersDraft {
    private final Gathered<String> departments;
    private final Gathered<String> coDepartments;
    private final Gathered<Officer> officers;

    OwnersDraft(Trace trace) {
        this.departments = new Gathered<>(trace.at("departments"));
        this.coDepartments = new Gathered<>(trace.at("coDepartments"));
        this.officers = new Gathered<>(trace.at("officers"));
    }

    public Gathered<String> departments() {
        return departments;
    }

    public Gathered<String> coDepartments() {
        return coDepartments;
    }

    public Gathered<Officer> officers() {
        return officers;
    }

    Owners write() {
        return new Owners(departments.parts(), coDepartments.parts(), officers.parts());
    }
}
