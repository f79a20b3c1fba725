package org.gongyak.document.read.hwp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gongyak.document.read.ole.CompoundFile;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/**
 * The stream {@code FileHeader}, which is never deflated or encrypted.
 *
 * @param flags properties of the document, one a bit
 */
record FileHeader(int flags) {
    static final String NAME = "FileHeader";

    private static final String SIGNATURE = "HWP Document File";
    private static final int FLAGS = 36;

    private static final int DEFLATED = 1;
    private static final int PASSWORD = 1 << 1;
    private static final int DISTRIBUTION = 1 << 2;
    private static final int RIGHTS_MANAGED = 1 << 4;
    private static final int ENCRYPTED_BY_CERTIFICATE = 1 << 8;
    private static final int RIGHTS_MANAGED_BY_CERTIFICATE = 1 << 10;

    static FileHeader of(CompoundFile file) {
        byte[] bytes = file.read(NAME);
        if (bytes.length < FLAGS + Integer.BYTES
                || !new String(bytes, 0, SIGNATURE.length(), StandardCharsets.US_ASCII).equals(SIGNATURE)) {
            throw new RefusalException(Refusal.DAMAGED);
        }
        return new FileHeader(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(FLAGS));
    }

    boolean deflated() {
        return has(DEFLATED);
    }

    /** Why its body cannot be read, if it is locked in one way or another. */
    Optional<Refusal> findRefusal() {
        if (has(PASSWORD)) {
            return Optional.of(Refusal.PASSWORD);
        }
        if (has(DISTRIBUTION)) {
            return Optional.of(Refusal.DISTRIBUTION);
        }
        return has(RIGHTS_MANAGED | ENCRYPTED_BY_CERTIFICATE | RIGHTS_MANAGED_BY_CERTIFICATE)
                ? Optional.of(Refusal.SECURED)
                : Optional.empty();
    }

    private boolean has(int anyOf) {
        return (flags & anyOf) != 0;
    }
}
