package org.gongyak.document.write.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** An entry that is being filled: kept deflated until its size is known. */
public final class Entry extends OutputStream {
    private final String name;
    private final PackageWriter writer;
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final DeflaterOutputStream deflating = new DeflaterOutputStream(compressed, deflater);
    private final CRC32 checksum = new CRC32();
    private long size;
    private boolean closed;

    Entry(String name, PackageWriter writer) {
        this.name = name;
        this.writer = writer;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        deflating.write(bytes, offset, length);
        checksum.update(bytes, offset, length);
        size += length;
    }

    /** Bytes before deflating. */
    public long size() {
        return size;
    }

    String name() {
        return name;
    }

    long checksum() {
        return checksum.getValue();
    }

    long compressed() {
        return compressed.size();
    }

    void copyTo(LittleEndian out) throws IOException {
        byte[] bytes = compressed.toByteArray();
        out.bytes(bytes, bytes.length);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            deflating.finish();
            writer.add(this);
        } finally {
            deflater.end();
        }
    }
}
