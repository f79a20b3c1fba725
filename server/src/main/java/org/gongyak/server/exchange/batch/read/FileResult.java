package org.gongyak.server.exchange.batch.read;

import java.util.List;
import org.gongyak.card.Message;
import org.gongyak.server.exchange.FileContent;

/** What came of reading one file of a batch. */
public sealed interface FileResult {

    /** A document, with the cards that were found in it. */
    record Read(FileContent content, List<ReadCard> cards) implements FileResult {
        public Read {
            cards = List.copyOf(cards);
        }
    }

    record Refused(Message reason) implements FileResult {}
}
