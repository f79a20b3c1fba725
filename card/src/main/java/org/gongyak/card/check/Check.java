package org.gongyak.card.check;

import java.util.Set;
import org.gongyak.card.Message;

/** Looks for one kind of fault. Stateless; one class, one code, one test, one line of the catalogue. */
public interface Check {

    /** {@code family.name}, stable for ever: explanations given by officials refer to it. */
    String code();

    Severity severity();

    /** What it must be given. */
    Set<Need> needs();

    /** What it looks for, in a sentence each, for the catalogue. */
    Message about();

    /** Looks at a subject that has all of {@link #needs()}. */
    void look(Subject subject, Findings findings);
}
