package org.gongyak.document.write.zip;

import java.io.IOException;
import java.io.OutputStream;

/** Numbers as zip has them, lowest byte first, and how many bytes went before. */
final class LittleEndian {
    private static final int BYTE = 8;

    private final OutputStream out;
    private long count;

    LittleEndian(OutputStream out) {
        this.out = out;
    }

    long count() {
        return count;
    }

    void twoBytes(int number) throws IOException {
        out.write(number);
        out.write(number >>> BYTE);
        count += 2;
    }

    void fourBytes(long number) throws IOException {
        twoBytes((int) number);
        twoBytes((int) (number >>> (2 * BYTE)));
    }

    void bytes(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        count += length;
    }

    void flush() throws IOException {
        out.flush();
    }
}
