package org.gongyak.server.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.gongyak.server.platform.Sha256;

/**
 * A revision without its card, as histories list it.
 *
 * @param body the hash of its card
 * @param upload the hash of the file it was read from, if it was
 * @param logSeq its row in the government's log
 */
public record RevisionLine(
        RevisionId id, Sha256 body, Optional<Sha256> upload, String post, Instant savedAt, long logSeq) {
    /** By period, then by number; of a half-year and a quarter that end together, by when they were saved. */
    public static final Comparator<RevisionLine> ORDER = Comparator.comparingInt(
                    (RevisionLine line) -> PeriodOrder.of(line.id().period()))
            .thenComparing(line -> line.id().period().toString(), Comparator.reverseOrder())
            .thenComparingInt(line -> line.id().number());
}
