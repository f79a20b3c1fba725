package org.gongyak.server.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Sha256;

/**
 * The hashes of the log, byte for byte (‖ joins bytes):
 *
 * <ul>
 *   <li>{@code payload_hash = SHA-256(salt ‖ payload)}: 32 random bytes, then the payload's canonical JSON in UTF-8;
 *   <li>{@code row_hash = SHA-256(previous ‖ seq ‖ payload_hash)}: the 32 bytes of the row before, the number of this row as 8 bytes
 *       with the highest first, the 32 bytes of the payload's hash;
 *   <li>before the first row stands {@code SHA-256("gongyak-log-1" ‖ LF ‖ government)}, the government's UUID in 36 lower-case
 *       characters, so that no chain can pass for another government's.
 * </ul>
 */
public final class ChainHash {
    /** As long as the digest, so that a short payload cannot be found by trying. */
    public static final int SALT_BYTES = 32;

    private static final String FORMAT = "gongyak-log-1\n";

    private ChainHash() {}

    /** What stands before the first row of a government's chain. */
    public static Sha256 origin(GovernmentId government) {
        return Sha256.of(FORMAT + government);
    }

    public static Sha256 payload(byte[] salt, String payload) {
        return Sha256.of(salt, payload.getBytes(StandardCharsets.UTF_8));
    }

    public static Sha256 row(Sha256 previous, long seq, Sha256 payload) {
        return Sha256.of(
                previous.bytes(), ByteBuffer.allocate(Long.BYTES).putLong(seq).array(), payload.bytes());
    }
}
