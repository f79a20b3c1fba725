package org.gongyak.server.exchange.batch.act;

import org.gongyak.card.Message;
import org.gongyak.server.exchange.batch.BatchId;

/** What came of sending many files. */
public sealed interface BeginOutcome {

    /** They are being read; progress stands under this identity. */
    record Begun(BatchId batch) implements BeginOutcome {}

    /** None is read. */
    record Refused(Message reason) implements BeginOutcome {}
}
