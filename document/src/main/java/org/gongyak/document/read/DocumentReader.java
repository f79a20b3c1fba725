package org.gongyak.document.read;

import java.time.Clock;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.apart.Answer;
import org.gongyak.document.read.apart.HostedParser;
import org.gongyak.document.read.apart.ParserPool;
import org.gongyak.document.read.bytes.FileKind;
import org.gongyak.document.read.bytes.FileText;
import org.gongyak.document.read.bytes.TextKind;
import org.gongyak.document.read.csv.CsvReader;
import org.gongyak.document.read.docx.DocxReader;
import org.gongyak.document.read.html.HtmlReader;
import org.gongyak.document.read.hwp.HwpReader;
import org.gongyak.document.read.hwpx.HwpxReader;
import org.gongyak.document.read.markdown.MarkdownReader;
import org.gongyak.document.read.ole.CompoundFile;
import org.gongyak.document.read.ole.CompoundKind;
import org.gongyak.document.read.text.RecognisedTextReader;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.xlsx.XlsxReader;
import org.gongyak.document.read.zip.ZipPackage;

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
        refuseSize(content.length);
        FileKind.findRefusal(content).ifPresent(DocumentReader::refuse);
        Deadline deadline = Deadline.in(Limits.TIME, clock);
        if (FileKind.isZip(content)) {
            return readPackage(ZipPackage.of(content, deadline), deadline);
        }
        if (FileKind.isCompound(content)) {
            return readCompound(content, deadline);
        }
        if (FileKind.isPdf(content)) {
            return apart(HostedParser.PDF, content);
        }
        FileText file = FileText.decode(content);
        Document document = read(file.text(), deadline);
        return file.isCp949() ? DecodedFrom.cp949(document) : document;
    }

    private static Document readPackage(ZipPackage file, Deadline deadline) {
        PackageKind.findRefusal(file, deadline).ifPresent(DocumentReader::refuse);
        if (HwpxReader.isHwpx(file)) {
            return HwpxReader.read(file, deadline);
        }
        return PackageKind.isWorkbook(file) ? XlsxReader.read(file, deadline) : DocxReader.read(file, deadline);
    }

    private static Document readCompound(byte[] content, Deadline deadline) {
        CompoundFile file = CompoundFile.of(content);
        return switch (CompoundKind.of(file)) {
            case HWP -> HwpReader.read(file, deadline);
            case EXCEL -> apart(HostedParser.XLS, content);
            case ENCRYPTED_OFFICE -> throw new RefusalException(Refusal.PASSWORD);
            case WORD, POWERPOINT, OTHER -> throw new RefusalException(Refusal.OFFICE_BINARY);
        };
    }

    private static Document apart(HostedParser parser, byte[] content) {
        return switch (ParserPool.shared().read(parser, content)) {
            case Answer.Read read -> read.document();
            case Answer.Refused refused -> throw new RefusalException(refused.refusal());
        };
    }

    private static void refuseSize(int bytes) {
        if (bytes == 0) {
            throw new RefusalException(Refusal.EMPTY);
        }
        if (bytes > Limits.FILE_BYTES) {
            throw new RefusalException(Refusal.TOO_LARGE);
        }
    }

    private static Document read(String text, Deadline deadline) {
        if (text.isBlank()) {
            throw new RefusalException(Refusal.EMPTY);
        }
        return switch (TextKind.of(text)) {
            case PLAIN -> plain(text, deadline);
            case MARKDOWN -> MarkdownReader.read(text, deadline);
            case HTML -> HtmlReader.read(text, deadline);
            case HWPML -> throw new RefusalException(Refusal.HWPML);
            case XML -> throw new RefusalException(Refusal.XML);
        };
    }

    private static Document plain(String text, Deadline deadline) {
        return CsvReader.findSeparator(text, deadline)
                .map(separator -> CsvReader.read(text, separator, deadline))
                .orElseGet(() -> RecognisedTextReader.read(text, deadline));
    }

    private static void refuse(Refusal refusal) {
        throw new RefusalException(refusal);
    }
}
