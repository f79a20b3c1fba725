package org.gongyak.server.exchange.batch;

import java.time.Instant;
import java.util.List;

/**
 * Many files sent at once.
 *
 * @param post who sent them
 * @param files in the order they were sent, those of a zip by name
 */
public record Batch(BatchId id, BatchState state, String post, Instant begunAt, List<BatchFile> files) {

    public Batch {
        files = List.copyOf(files);
    }

    /** How many files were read or refused. */
    public int done() {
        return Math.toIntExact(files.stream().filter(file -> !file.waits()).count());
    }

    /** The cards of all files. */
    public List<BatchCard> cards() {
        return files.stream().flatMap(file -> file.cards().stream()).toList();
    }
}
