package org.gongyak.server.audit;

import java.time.Instant;

/**
 * That an act was logged.
 *
 * @param seq the number of its row in the government's chain, from 1
 * @param time when, to the microsecond
 */
public record LogReceipt(long seq, Instant time) {}
