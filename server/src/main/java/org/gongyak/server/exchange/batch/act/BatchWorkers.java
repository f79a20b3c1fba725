package org.gongyak.server.exchange.batch.act;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads batches in the background, one thread each; when the server stops, each ends after the file it is at. */
@Component
final class BatchWorkers implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWorkers.class);

    /** As long as the server waits for requests under way; a batch that takes longer is marked at the next start. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BatchReading reading;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    BatchWorkers(BatchReading reading) {
        this.reading = reading;
    }

    void start(BatchJob job) {
        Thread thread = Thread.ofVirtual().name("batch-" + job.batch()).unstarted(() -> run(job));
        threads.add(thread);
        thread.start();
    }

    private void run(BatchJob job) {
        try (job) {
            reading.read(job, () -> stopping);
        } catch (RuntimeException broken) {
            LOG.error("reading a batch broke off", broken);
        } finally {
            threads.remove(Thread.currentThread());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.join(PATIENCE);
        }
    }
}
