package org.gongyak.server.exchange;

import java.util.Optional;
import java.util.UUID;

/** The identity of an upload. */
public record UploadId(UUID value) {

    /** The id that stands in an address; empty for anything else. */
    public static Optional<UploadId> find(String text) {
        try {
            return Optional.of(new UploadId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
