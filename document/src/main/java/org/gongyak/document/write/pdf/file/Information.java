package org.gongyak.document.write.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What a file says of itself, once for old readers and once as the metadata that PDF/A and PDF/UA ask for; both must agree. */
final class Information {
    private static final String PRODUCER = "Gongyak";
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");
    private static final DateTimeFormatter XML_DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private Information() {}

    static COSDictionary dictionary(Description description) {
        COSDictionary information = new COSDictionary();
        information.setItem(COSName.TITLE, new COSString(description.title()));
        information.setItem(COSName.SUBJECT, new COSString(description.subject()));
        information.setItem(COSName.PRODUCER, new COSString(PRODUCER));
        information.setItem(COSName.CREATION_DATE, date(description.written()));
        information.setItem(COSName.MOD_DATE, date(description.written()));
        return information;
    }

    static COSString date(ZonedDateTime time) {
        return new COSString(PDF_DATE.format(time) + OFFSET.format(time).replace(':', '\'') + "'");
    }

    /** The XMP packet. It is never packed, so that it can be found without reading the file. */
    static byte[] packet(Description description) {
        return template()
                .replace("{title}", escaped(description.title()))
                .replace("{subject}", escaped(description.subject()))
                .replace("{producer}", PRODUCER)
                .replace("{written}", XML_DATE.format(description.written()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;");
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(Information.class.getResourceAsStream("metadata.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
