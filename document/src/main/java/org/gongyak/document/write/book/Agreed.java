package org.gongyak.document.write.book;

import java.util.Optional;

/** What all that state it state alike. */
final class Agreed<T> {
    private Optional<T> value = Optional.empty();
    private boolean disputed;

    void add(Optional<T> stated) {
        disputed |= stated.isPresent() && value.isPresent() && !stated.equals(value);
        value = value.or(() -> stated);
    }

    Optional<T> find() {
        return disputed ? Optional.empty() : value;
    }
}
