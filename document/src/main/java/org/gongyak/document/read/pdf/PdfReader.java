package org.gongyak.document.read.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;

/** Reads the text of a PDF, a line at a time. */
public final class PdfReader {
    public static final String FORMAT = "pdf";

    private PdfReader() {}

    public static Document read(byte[] content, Deadline deadline) throws IOException {
        TreeBuilder builder = new TreeBuilder(FORMAT, Optional.empty(), deadline);
        try (PDDocument file = Loader.loadPDF(content)) {
            new PDFTextStripper()
                    .getText(file)
                    .lines()
                    .forEach(line -> builder.paragraph(new TextDraft().append(line)));
        }
        return builder.build();
    }
}
