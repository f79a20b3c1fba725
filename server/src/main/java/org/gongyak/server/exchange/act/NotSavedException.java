package org.gongyak.server.exchange.act;

import org.gongyak.card.Message;

/** Ends the transaction of an import so that nothing of it stays. The act that began the transaction turns it into its refusal. */
public final class NotSavedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message reason;

    NotSavedException(Message reason) {
        super(reason.en());
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
