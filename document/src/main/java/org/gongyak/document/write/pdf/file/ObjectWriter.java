package org.gongyak.document.write.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes the objects of a PDF 1.7 in any order, each once and at once; only their places are kept. */
final class ObjectWriter {
    private final Fingerprint out;
    private final Places places = new Places();
    private ObjectStream gathering;

    ObjectWriter(OutputStream out) throws IOException {
        this.out = new Fingerprint(out);
        // Four bytes above 127 tell programs that carry the file that it is not text.
        Syntax.ascii("%PDF-1.7\n%", this.out);
        this.out.write(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
        this.gathering = new ObjectStream(places.reserve());
    }

    /** The number of an object that is written later. */
    int reserve() {
        return places.reserve();
    }

    int write(COSBase value) throws IOException {
        int number = reserve();
        write(number, value);
        return number;
    }

    void write(int number, COSBase value) throws IOException {
        places.inStream(number, gathering.number(), gathering.add(number, value));
        if (gathering.isFull()) {
            flush();
            gathering = new ObjectStream(places.reserve());
        }
    }

    /** A stream whose bytes are packed here. */
    int pack(COSDictionary dictionary, byte[] content) throws IOException {
        int number = reserve();
        pack(number, dictionary, content);
        return number;
    }

    /** A stream whose bytes are as its dictionary says. */
    void stream(int number, COSDictionary dictionary, byte[] raw) throws IOException {
        places.atByte(number, out.count());
        dictionary.setItem(COSName.LENGTH, COSInteger.get(raw.length));
        Syntax.ascii(number + " 0 obj\n", out);
        Syntax.write(dictionary, out);
        Syntax.ascii("\nstream\n", out);
        out.write(raw, 0, raw.length);
        Syntax.ascii("\nendstream\nendobj\n", out);
    }

    /** The end of the file; its identifier is the fingerprint of all that stands before. */
    void finish(int catalog, int information) throws IOException {
        flush();
        long start = out.count();
        int number = places.reserve();
        places.atByte(number, start);
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.TYPE, COSName.XREF);
        trailer.setItem(COSName.SIZE, COSInteger.get(places.count()));
        trailer.setItem(COSName.W, array(1, 5, 2));
        trailer.setItem(COSName.ROOT, Syntax.reference(catalog));
        trailer.setItem(COSName.INFO, Syntax.reference(information));
        COSString id = new COSString(out.id());
        COSArray ids = new COSArray();
        ids.add(id);
        ids.add(id);
        trailer.setItem(COSName.ID, ids);
        pack(number, trailer, places.rows());
        Syntax.ascii("startxref\n" + start + "\n%%EOF\n", out);
        out.flush();
    }

    private void flush() throws IOException {
        pack(gathering.number(), gathering.dictionary(), gathering.content());
    }

    private void pack(int number, COSDictionary dictionary, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        stream(number, dictionary, packed.toByteArray());
    }

    private static COSArray array(int... numbers) {
        COSArray array = new COSArray();
        for (int number : numbers) {
            array.add(COSInteger.get(number));
        }
        return array;
    }
}
