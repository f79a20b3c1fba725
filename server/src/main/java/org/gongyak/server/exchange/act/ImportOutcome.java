package org.gongyak.server.exchange.act;

import java.util.List;
import org.gongyak.card.Message;
import org.gongyak.server.pledge.RegisteredPledge;
import org.gongyak.server.report.act.SaveReceipt;

/** What came of an import: all of its cards are saved, or none. */
public sealed interface ImportOutcome {

    /** Saved, in the order of the request; the same when it was sent again. */
    record Imported(List<SavedCard> cards) implements ImportOutcome {
        public Imported {
            cards = List.copyOf(cards);
        }
    }

    /** A card and the revision it became. */
    record SavedCard(RegisteredPledge pledge, SaveReceipt receipt) {}

    /** Nothing was saved. */
    record Refused(Message reason) implements ImportOutcome {}
}
