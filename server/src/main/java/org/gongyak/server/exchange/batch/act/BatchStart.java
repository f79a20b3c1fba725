package org.gongyak.server.exchange.batch.act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.gongyak.server.exchange.batch.read.BatchPlan;
import org.gongyak.server.exchange.batch.read.PlannedFile;
import org.gongyak.server.exchange.batch.read.SentFile;
import org.springframework.stereotype.Component;

/** Looks into what was sent, and hands it to a worker once it is wanted. */
@Component
final class BatchStart {
    private final Clock clock;
    private final BatchWorkers workers;

    BatchStart(Clock clock, BatchWorkers workers) {
        this.clock = clock;
        this.workers = workers;
    }

    List<PlannedFile> plan(List<SentFile> sent) {
        try {
            return BatchPlan.of(sent, clock);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    void start(BatchJob job) {
        workers.start(job);
    }
}
