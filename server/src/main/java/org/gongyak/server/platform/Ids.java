package org.gongyak.server.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * New identities: UUID version 7 (RFC 9562), whose first 48 bits are the Unix time in milliseconds, so that rows made together lie
 * together in an index.
 */
@Component
public final class Ids {
    private static final int BITS_BELOW_TIME = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long TWELVE_RANDOM_BITS = 0x0FFFL;
    private static final long VARIANT_RFC_9562 = 0x8000_0000_0000_0000L;
    private static final long SIXTY_TWO_RANDOM_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private final Clock clock;
    private final RandomGenerator random;

    @Autowired
    public Ids(Clock clock) {
        this(clock, new SecureRandom());
    }

    Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long high = (clock.millis() << BITS_BELOW_TIME) | VERSION_7 | (random.nextLong() & TWELVE_RANDOM_BITS);
        long low = VARIANT_RFC_9562 | (random.nextLong() & SIXTY_TWO_RANDOM_BITS);
        return new UUID(high, low);
    }
}
