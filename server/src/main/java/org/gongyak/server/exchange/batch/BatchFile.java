package org.gongyak.server.exchange.batch;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Message;
import org.gongyak.server.exchange.UploadId;

/**
 * A file of a batch.
 *
 * @param label its name; of a file from a zip, the zip's name, a slash and its name in it
 * @param upload where the original is kept, once it was read
 * @param refused why it was not read, if it was refused
 * @param cards in the order of the file
 */
public record BatchFile(
        int position, String label, Optional<UploadId> upload, Optional<Message> refused, List<BatchCard> cards) {

    public BatchFile {
        cards = List.copyOf(cards);
    }

    /** Whether its turn has not come. */
    public boolean waits() {
        return upload.isEmpty() && refused.isEmpty();
    }
}
