package org.gongyak.server.report.act;

import org.gongyak.card.Message;

/** What came of a submission. */
public sealed interface SaveOutcome {

    /** It is a new revision. */
    record Saved(SaveReceipt receipt) implements SaveOutcome {}

    /** It had arrived before; this is the revision it became then. */
    record SavedBefore(SaveReceipt receipt) implements SaveOutcome {}

    /** Nothing was saved. */
    record Refused(Message reason) implements SaveOutcome {}
}
