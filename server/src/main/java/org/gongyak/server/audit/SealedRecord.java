package org.gongyak.server.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What a room keeps of an act, told in the words of the log: its particulars are computed again from what is stored now.
 *
 * @param seq the row of the log the record says it was made with
 * @param contradiction where the stored record does not agree with itself, if it does not
 */
public record SealedRecord(
        long seq,
        Instant time,
        String post,
        String subject,
        Particulars particulars,
        Optional<Difference> contradiction) {}
