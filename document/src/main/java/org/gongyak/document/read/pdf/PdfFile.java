package org.gongyak.document.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** PDFBox mends damaged files by leaving out what it cannot read; half a card is worse than none. */
final class PdfFile {
    /** The mark of the end must be within so many last bytes; some programs add a few of their own. */
    private static final int TAIL = 2_048;

    private static final int CHUNK = 16_384;

    private PdfFile() {}

    static boolean isWhole(byte[] content) {
        int start = Math.max(0, content.length - TAIL);
        return new String(content, start, content.length - start, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    /** Refuses a page whose drawing commands cannot be unpacked to their end. */
    static void refuseDamaged(PDPage page) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            PDStream stream = streams.next();
            if (stream.getFilters().size() == 1 && stream.getFilters().contains(COSName.FLATE_DECODE)) {
                try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
                    refuseDamaged(raw.readAllBytes());
                }
            }
        }
    }

    private static void refuseDamaged(byte[] packed) {
        Inflater inflater = new Inflater();
        byte[] chunk = new byte[CHUNK];
        inflater.setInput(packed);
        try {
            while (!inflater.finished()) {
                if (inflater.inflate(chunk) == 0 && !inflater.finished()) {
                    throw new RefusalException(Refusal.DAMAGED);
                }
            }
        } catch (DataFormatException damaged) {
            throw new RefusalException(Refusal.DAMAGED, damaged);
        } finally {
            inflater.end();
        }
    }
}
