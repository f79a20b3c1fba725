package org.gongyak.document.read.hwp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes of a section through a buffer. A hostile section may be sixteen million records of four bytes, so reading one makes nothing new. */
final class RecordInput {
    private static final int BUFFER = 8_192;

    private final InputStream bytes;
    private final ByteBuffer buffer =
            ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN).limit(0);

    RecordInput(InputStream bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() throws IOException {
        return buffer.hasRemaining() || fill();
    }

    /** Moves what is left to the front and reads more behind it; false at the end. */
    private boolean fill() throws IOException {
        buffer.compact();
        int read = bytes.read(buffer.array(), buffer.position(), buffer.remaining());
        buffer.position(buffer.position() + Math.max(0, read)).flip();
        return read > 0;
    }

    /** The next 32 bits, low byte first. */
    int nextInt() throws IOException {
        while (buffer.remaining() < Integer.BYTES) {
            if (!fill()) {
                throw new EOFException();
            }
        }
        return buffer.getInt();
    }

    void skip(long count) throws IOException {
        int buffered = (int) Math.min(count, buffer.remaining());
        buffer.position(buffer.position() + buffered);
        if (count > buffered) {
            bytes.skipNBytes(count - buffered);
        }
    }

    /** So many bytes; room is made as they come, whatever was announced. */
    byte[] next(int count) throws IOException {
        if (count <= buffer.remaining()) {
            byte[] all = new byte[count];
            buffer.get(all);
            return all;
        }
        int buffered = buffer.remaining();
        byte[] rest = bytes.readNBytes(count - buffered);
        if (rest.length < count - buffered) {
            throw new EOFException();
        }
        byte[] all = new byte[count];
        buffer.get(all, 0, buffered);
        System.arraycopy(rest, 0, all, buffered, rest.length);
        return all;
    }
}
