package org.gongyak.server.platform;

import org.gongyak.card.Message;

/** The server does not start, for a reason its operator can mend; thrown while the application starts and printed by the command line. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public StartRefused(Message reason) {
        super(reason.en());
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
