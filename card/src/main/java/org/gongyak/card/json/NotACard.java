package org.gongyak.card.json;

/** A JSON text that is no card of this schema version; the message says where it breaks. */
public final class NotACard extends Exception {
    public NotACard(String message) {
        super(message);
    }

    public NotACard(String message, Throwable cause) {
        super(message, cause);
    }
}
