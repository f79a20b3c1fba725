package org.gongyak.document.write.pdf.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongyak.document.write.pdf.file.PdfFile;

/** The fonts of one file, which all its documents share: at the end the glyphs that any of them showed are put in, once. */
public final class Fonts implements Closeable {
    private static final String FAMILY = "Gongyak";

    private final PDDocument holder = new PDDocument();
    private final Map<Typeface, PDType0Font> fonts = new LinkedHashMap<>();

    public Fonts(PdfFile file) throws IOException {
        for (Typeface face : Typeface.ALL) {
            PDType0Font font = PDType0Font.load(holder, face.font(), true);
            fonts.put(face, font);
            file.share(font.getCOSObject());
        }
    }

    void offer(PdfRendererBuilder builder) {
        fonts.forEach((face, font) ->
                builder.useFont(new PDFontSupplier(font), FAMILY, face.weight(), FontStyle.NORMAL, true));
    }

    /** Puts the fonts into the file, when nothing more will be shown in them. */
    public void finish(PdfFile file) throws IOException {
        for (PDType0Font font : fonts.values()) {
            font.subset();
            file.writeShared(font.getCOSObject());
        }
    }

    @Override
    public void close() throws IOException {
        holder.close();
    }
}
