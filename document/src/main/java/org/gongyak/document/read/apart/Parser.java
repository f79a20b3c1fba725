package org.gongyak.document.read.apart;

import org.gongyak.card.source.Document;
import org.gongyak.document.read.tree.Deadline;

/** What a child runs. It may throw whatever it likes; only {@code RefusalException} tells why. */
interface Parser {

    Document parse(byte[] content, Deadline deadline) throws Exception;
}
