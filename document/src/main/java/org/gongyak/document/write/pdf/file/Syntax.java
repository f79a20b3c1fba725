package org.gongyak.document.write.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** How values are written in a PDF. What stands in an object of its own is given as a reference. */
final class Syntax {
    private Syntax() {}

    static COSObject reference(int number) {
        return new COSObject(COSNull.NULL, new COSObjectKey(number, 0));
    }

    static void write(COSBase value, OutputStream out) throws IOException {
        switch (value) {
            case COSObject reference -> ascii(reference.getKey().getNumber() + " 0 R", out);
            case COSDictionary dictionary -> dictionary(dictionary, out);
            case COSArray array -> array(array, out);
            case COSName name -> name.writePDF(out);
            case COSInteger integer -> integer.writePDF(out);
            case COSFloat number -> number.writePDF(out);
            case COSBoolean truth -> truth.writePDF(out);
            case COSString string -> COSWriter.writeString(string, out);
            case COSNull nothing -> nothing.writePDF(out);
            default -> throw new IllegalArgumentException("no value of a PDF: " + value.getClass());
        }
    }

    static void ascii(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void dictionary(COSDictionary dictionary, OutputStream out) throws IOException {
        ascii("<<", out);
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            entry.getKey().writePDF(out);
            out.write(' ');
            write(entry.getValue(), out);
            out.write('\n');
        }
        ascii(">>", out);
    }

    private static void array(COSArray array, OutputStream out) throws IOException {
        out.write('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.write(' ');
            }
            write(array.get(i), out);
        }
        out.write(']');
    }
}
