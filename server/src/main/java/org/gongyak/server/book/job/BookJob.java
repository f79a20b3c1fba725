package org.gongyak.server.book.job;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.gongyak.document.write.book.BookProgress;
import org.gongyak.server.audit.Actor;

/** How far the making of one book is, and whether somebody wants it to end. Shared by the job and those who look. */
public final class BookJob implements BookProgress {
    private volatile int done;
    private volatile boolean stopping;
    private volatile Optional<Actor> canceller = Optional.empty();

    @Override
    public void done(int cards) {
        done = cards;
        check();
    }

    /** Ends the job at the next card. */
    void cancel(Actor actor) {
        canceller = Optional.of(actor);
    }

    /** Ends the job at the next card without a word: the server ends. */
    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    void check() {
        if (stopping || canceller.isPresent()) {
            throw new CancellationException();
        }
    }

    public int done() {
        return done;
    }

    /** Who wants it to end. */
    Optional<Actor> canceller() {
        return canceller;
    }

    public boolean isCancelled() {
        return canceller.isPresent();
    }
}
