package org.gongyak.document.read;

import java.time.Clock;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.bytes.FileText;
import org.gongyak.document.read.text.RecognisedTextReader;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/**
 * The door of all readers: bytes in, a document or a refusal out, whatever the bytes are, within the time and memory of {@link
 * Limits}. The format is told by the content, never by the name.
 */
public final class DocumentReader {
    private final Clock clock;

    public DocumentReader(Clock clock) {
        this.clock = clock;
    }

    /** Reads a file; its name is used in messages only. */
    public Reading read(byte[] content, String fileName) {
        try {
            return new Reading.Read(read(content));
        } catch (RefusalException refused) {
            Refusal refusal = refused.refusal();
            return new Reading.Refused(refusal.code(), refusal.about(fileName));
        }
    }

    private Document read(byte[] content) {
        if (content.length == 0) {
            throw new RefusalException(Refusal.EMPTY);
        }
        if (content.length > Limits.FILE_BYTES) {
            throw new RefusalException(Refusal.TOO_LARGE);
        }
        Deadline deadline = Deadline.in(Limits.TIME, clock);
        return RecognisedTextReader.read(FileText.decode(content).text(), deadline);
    }
}
