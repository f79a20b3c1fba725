package org.gongyak.document.read.apart;

import java.io.IOException;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.pdf.PdfReader;
import org.gongyak.document.read.tree.Deadline;

/** The parsers of others that are run apart, each through the reader that makes a document of what it finds. */
public enum HostedParser implements Parser {
    /** PDFBox. */
    PDF {
        @Override
        public Document parse(byte[] content, Deadline deadline) throws IOException {
            return PdfReader.read(content, deadline);
        }
    }
}
