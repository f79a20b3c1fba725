package org.gongyak.server.exchange.batch;

import java.time.Instant;

/** A batch as a list of batches shows it. */
public record BatchLine(BatchId id, BatchState state, Instant begunAt, int files) {}
