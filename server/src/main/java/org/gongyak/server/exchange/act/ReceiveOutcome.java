package org.gongyak.server.exchange.act;

import org.gongyak.card.Message;
import org.gongyak.server.exchange.UploadId;

/** What came of a file that was sent. */
public sealed interface ReceiveOutcome {

    /** It can be read and is kept. */
    record Received(UploadId upload) implements ReceiveOutcome {}

    /** It cannot be read; nothing was stored. */
    record Refused(Message reason) implements ReceiveOutcome {}

    /** It is a zip of documents, to be read as many files are; nothing was stored. */
    record Bundle() implements ReceiveOutcome {}
}
