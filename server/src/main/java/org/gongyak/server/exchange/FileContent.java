package org.gongyak.server.exchange;

import org.gongyak.server.platform.Sha256;

/** The bytes of a file, which nobody changes. */
public final class FileContent {
    private final byte[] bytes;

    public FileContent(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Sha256 sha256() {
        return Sha256.of(bytes);
    }

    public int size() {
        return bytes.length;
    }
}
