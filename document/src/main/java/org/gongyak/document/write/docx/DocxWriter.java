package org.gongyak.document.write.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.gongyak.card.Card;
import org.gongyak.document.write.form.OfficialForm;
import org.gongyak.document.write.zip.Entry;
import org.gongyak.document.write.zip.PackageWriter;

/** Writes cards as one Word document. The same cards make the same bytes. */
public final class DocxWriter {
    /** What every document of ours holds besides its text. */
    private static final List<String> FROZEN_PARTS =
            List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml");

    private DocxWriter() {}

    /** The whole file; the stream is not closed. */
    public static void write(List<Card> cards, OutputStream out) throws IOException {
        try (PackageWriter file = new PackageWriter(out)) {
            for (String part : FROZEN_PARTS) {
                file.deflate(part, frozen(part));
            }
            try (Entry document = file.open("word/document.xml")) {
                Xml.write(document, "document", xml -> Body.write(cards.stream().map(OfficialForm::of), xml));
            }
        }
    }

    private static byte[] frozen(String part) throws IOException {
        String name = part.substring(part.lastIndexOf('/') + 1).replace("[Content_Types]", "content-types");
        String resource = name.equals(".rels") ? "package.rels" : name;
        try (InputStream bytes = Objects.requireNonNull(DocxWriter.class.getResourceAsStream(resource), resource)) {
            return bytes.readAllBytes();
        }
    }
}
