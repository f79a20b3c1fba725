package org.gongyak.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final long SEED = 20261122;
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void begin_with_the_time_and_are_of_version_7() {
        UUID id = new Ids(NOON, new Random(SEED)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.millis());
    }

    @Test
    void differ_even_within_one_moment() {
        Ids ids = new Ids(NOON, new Random(SEED));

        assertThat(Stream.generate(ids::next).limit(1000)).as("seed %d", SEED).doesNotHaveDuplicates();
    }
}
