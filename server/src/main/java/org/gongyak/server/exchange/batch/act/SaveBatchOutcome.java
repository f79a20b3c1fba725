package org.gongyak.server.exchange.batch.act;

import java.util.List;
import org.gongyak.card.Message;

/** What came of saving the chosen cards of a batch: all of them are saved, or none. */
public sealed interface SaveBatchOutcome {

    /** They are revisions, {@code cards} of them. */
    record Saved(int cards) implements SaveBatchOutcome {}

    /** They were saved before, by the same button pressed twice or by somebody else; nothing was saved now. */
    record SavedBefore() implements SaveBatchOutcome {}

    /** Nothing was saved, for these reasons. */
    record Refused(List<Message> reasons) implements SaveBatchOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
