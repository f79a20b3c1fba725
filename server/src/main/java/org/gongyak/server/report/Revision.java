package org.gongyak.server.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gongyak.server.platform.Sha256;

/**
 * A saved card.
 *
 * @param upload the hash of the file it was read from, if it was
 * @param post who saved it
 * @param savedAt when, to the microsecond
 * @param submission the sending it came from
 * @param logSeq its row in the government's log
 */
public record Revision(
        RevisionId id,
        CardBody body,
        Keys keys,
        SavedFindings findings,
        Optional<Sha256> upload,
        String post,
        Instant savedAt,
        UUID submission,
        long logSeq) {}
