package org.gongyak.document.read.apart;

import java.io.IOException;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.pdf.PdfReader;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.xls.XlsReader;

/** The parsers of others that are run apart, each through the reader that makes a document of what it finds. */
public enum HostedParser implements Parser {
    /** PDFBox. */
    PDF {
        @Override
        public Document parse(byte[] content, Deadline deadline) throws IOException {
            return PdfReader.read(content, deadline);
        }
    },
    /** The part of POI that reads XLS. */
    XLS {
        @Override
        public Document parse(byte[] content, Deadline deadline) throws IOException {
            return XlsReader.read(content, deadline);
        }
    }
}
