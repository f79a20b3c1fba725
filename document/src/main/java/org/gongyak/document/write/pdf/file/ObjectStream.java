package org.gongyak.document.write.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Objects gathered to be packed together: the many small ones of the tags shrink to a fraction. */
final class ObjectStream {
    private static final int MOST_OBJECTS = 256;
    private static final int MOST_BYTES = 1 << 17;

    private final int number;
    private final ByteArrayOutputStream index = new ByteArrayOutputStream();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private int count;

    ObjectStream(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Takes an object in and tells its turn. */
    int add(int object, COSBase value) throws IOException {
        Syntax.ascii(object + " " + values.size() + " ", index);
        Syntax.write(value, values);
        values.write('\n');
        return count++;
    }

    boolean isFull() {
        return count >= MOST_OBJECTS || values.size() >= MOST_BYTES;
    }

    COSDictionary dictionary() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.OBJ_STM);
        dictionary.setItem(COSName.N, COSInteger.get(count));
        dictionary.setItem(COSName.FIRST, COSInteger.get(index.size()));
        return dictionary;
    }

    byte[] content() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(index.size() + values.size());
        index.writeTo(content);
        values.writeTo(content);
        return content.toByteArray();
    }
}
