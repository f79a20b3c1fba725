package org.gongyak.document.write.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the heads of an entry say (APPNOTE 4.3.7, 4.3.12 and 4.3.16). */
record Written(String name, int method, long checksum, long compressed, long size, long offset) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LINE_SIGNATURE = 0x02014b50;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int VERSION = 20;
    /** 1 January 1980, the first day there is. */
    private static final int DATE = 0x21;

    void head(LittleEndian out) throws IOException {
        out.fourBytes(LOCAL_SIGNATURE);
        common(out);
        out.bytes(nameBytes(), nameBytes().length);
    }

    void line(LittleEndian out) throws IOException {
        out.fourBytes(LINE_SIGNATURE);
        out.twoBytes(VERSION);
        common(out);
        out.twoBytes(0); // comment
        out.twoBytes(0); // disk
        out.twoBytes(0); // internal attributes
        out.fourBytes(0); // external attributes
        out.fourBytes(offset);
        out.bytes(nameBytes(), nameBytes().length);
    }

    private void common(LittleEndian out) throws IOException {
        out.twoBytes(VERSION);
        out.twoBytes(0); // flags: no descriptor behind the entry, the name no UTF-8
        out.twoBytes(method);
        out.twoBytes(0); // time
        out.twoBytes(DATE);
        out.fourBytes(checksum);
        out.fourBytes(compressed);
        out.fourBytes(size);
        out.twoBytes(nameBytes().length);
        out.twoBytes(0); // extra fields
    }

    private byte[] nameBytes() {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    static void end(LittleEndian out, int count, long start) throws IOException {
        long length = out.count() - start;
        out.fourBytes(END_SIGNATURE);
        out.twoBytes(0); // disk
        out.twoBytes(0); // disk of the directory
        out.twoBytes(count);
        out.twoBytes(count);
        out.fourBytes(length);
        out.fourBytes(start);
        out.twoBytes(0); // comment
    }
}
