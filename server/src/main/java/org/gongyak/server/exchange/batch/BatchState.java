package org.gongyak.server.exchange.batch;

/** How far a batch has come. */
public enum BatchState {
    /** Its files are being read, one after another. */
    READING,
    /** All files were read or refused; its cards wait to be saved. */
    READ,
    /** The server stopped while it was reading. What was read waits to be saved, the other files are gone. */
    INTERRUPTED,
    /** A person gave it up; nothing was saved. */
    CANCELLED,
    /** The chosen cards are revisions. */
    SAVED;

    /** Whether cards of it can still be saved. */
    public boolean isOpen() {
        return this == READ || this == INTERRUPTED;
    }
}
