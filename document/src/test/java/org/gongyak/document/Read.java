package org.gongyak.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.DocumentReader;
import org.gongyak.document.read.Reading;

/** Reads through the public door, with a clock that stands still, so that no outcome depends on how busy the machine is. */
public final class Read {
    private static final DocumentReader READER = new DocumentReader(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    private Read() {}

    public static Reading reading(byte[] content) {
        return READER.read(content, "카드");
    }

    public static Document document(byte[] content) {
        Reading reading = reading(content);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    public static Document document(String content) {
        return document(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The code with which a file is refused, or {@code read} where it is not. */
    public static String outcome(byte[] content) {
        return switch (reading(content)) {
            case Reading.Read read -> "read";
            case Reading.Refused refused -> refused.code();
        };
    }
}
