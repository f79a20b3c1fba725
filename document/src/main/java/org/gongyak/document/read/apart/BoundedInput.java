package org.gongyak.document.read.apart;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;

/** Hands on so many bytes and then breaks off. */
final class BoundedInput extends FilterInputStream {
    private int left;

    BoundedInput(InputStream in, int most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        spend(1);
        return super.read();
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        int read = super.read(into, start, length);
        spend(Math.max(0, read));
        return read;
    }

    private void spend(int bytes) throws StreamCorruptedException {
        left -= bytes;
        if (left < 0) {
            throw new StreamCorruptedException("too long");
        }
    }
}
