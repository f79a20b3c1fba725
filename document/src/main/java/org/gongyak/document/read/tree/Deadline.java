package org.gongyak.document.read.tree;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The moment at which reading gives up. A thread cannot be stopped from outside, so every loop over input asks here. */
public final class Deadline {
    private final Clock clock;
    private final Instant end;

    private Deadline(Clock clock, Instant end) {
        this.clock = clock;
        this.end = end;
    }

    public static Deadline in(Duration time, Clock clock) {
        return new Deadline(clock, clock.instant().plus(time));
    }

    /** Refuses the file when time is up. */
    public void check() {
        if (clock.instant().isAfter(end)) {
            throw new RefusalException(Refusal.TOO_SLOW);
        }
    }
}
