package org.gongyak.postgres;

import java.time.Duration;

/** A short wait between two looks at something that another process does. */
final class Pause {
    private Pause() {}

    /** @throws IllegalStateException when the thread is interrupted, its flag set again */
    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for PostgreSQL", interrupted);
        }
    }
}
