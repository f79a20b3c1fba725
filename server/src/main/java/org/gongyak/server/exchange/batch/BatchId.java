package org.gongyak.server.exchange.batch;

import java.util.Optional;
import java.util.UUID;

/** The identity of a batch. */
public record BatchId(UUID value) {

    /** The id that stands in an address; empty for anything else. */
    public static Optional<BatchId> find(String text) {
        try {
            return Optional.of(new BatchId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** As the log names it. */
    public String subject() {
        return "batch/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
