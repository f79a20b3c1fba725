package org.gongyak.server.book;

import java.util.Optional;
import java.util.UUID;

/** The identity of a book. */
public record BookId(UUID value) {

    /** The id that stands in an address; empty for anything else. */
    public static Optional<BookId> find(String text) {
        try {
            return Optional.of(new BookId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** As a path in the log. */
    public String subject() {
        return "book/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
