package org.gongyak.document.write.pdf.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Counts the bytes that pass and sums them up: the same bytes have the same fingerprint. */
final class Fingerprint extends FilterOutputStream {
    private static final int ID_BYTES = 16;

    private final MessageDigest digest = sha256();
    private long count;

    Fingerprint(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        count += length;
    }

    long count() {
        return count;
    }

    /** Of what has passed so far, as long as the identifier of a PDF usually is. */
    byte[] id() {
        return Arrays.copyOf(digest.digest(), ID_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
