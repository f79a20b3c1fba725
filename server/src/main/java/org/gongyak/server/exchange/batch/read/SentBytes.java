package org.gongyak.server.exchange.batch.read;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongyak.document.read.Bundle;
import org.gongyak.document.read.Reading;
import org.gongyak.server.exchange.batch.BatchLimits;

/** The bytes of planned files, each taken out when its turn comes; of a zip no more than one file is in memory besides the zip itself. */
public final class SentBytes {
    private final List<SentFile> sent;
    private final Clock clock;
    private Optional<OpenZip> open = Optional.empty();
    private long taken;

    public SentBytes(List<SentFile> sent, Clock clock) {
        this.sent = sent;
        this.clock = clock;
    }

    /** The zip whose turn it is. */
    private record OpenZip(int source, Bundle bundle) {}

    /** The bytes of a file, or why they cannot be had. */
    public Bundle.Taking take(PlannedFile file) throws IOException {
        Bundle.Taking taking = file.entry().isEmpty()
                ? new Bundle.Taken(sent.get(file.source()).bytes())
                : zip(file.source()).take(file.entry().get());
        if (taking instanceof Bundle.Taken bytes) {
            taken += bytes.content().length;
            if (taken > BatchLimits.BYTES) {
                return new Bundle.NotTaken(new Reading.Refused("read.no-room", BatchLimits.noRoomFor(file.label())));
            }
        }
        return taking;
    }

    private Bundle zip(int source) throws IOException {
        if (open.isEmpty() || open.get().source() != source) {
            SentFile file = sent.get(source);
            if (!(Bundle.open(file.bytes(), file.name(), clock) instanceof Bundle.Opened opened)) {
                throw new IllegalStateException("a zip that could be opened no longer can");
            }
            open = Optional.of(new OpenZip(source, opened.bundle()));
        }
        return open.get().bundle();
    }
}
