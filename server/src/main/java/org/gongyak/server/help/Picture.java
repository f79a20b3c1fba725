package org.gongyak.server.help;

import org.gongyak.server.platform.Sha256;

/**
 * A picture on a page of the handbook, as PNG.
 *
 * @param sha256 of its bytes, which its address carries so that it may be kept
 */
record Picture(PackedFile file, Sha256 sha256) {
    /** Enough to tell apart the few versions that a browser may hold. */
    private static final int VERSION_DIGITS = 12;

    Picture(PackedFile file) {
        this(file, Sha256.of(file.bytes()));
    }

    String version() {
        return sha256.hex().substring(0, VERSION_DIGITS);
    }
}
