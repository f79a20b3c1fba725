package org.gongyak.server.audit;

import java.util.stream.Stream;
import org.gongyak.server.platform.GovernmentId;

/**
 * The records of a room that the log vouches for. The room that keeps them implements this; the verifier then compares record by record,
 * both ways: no record without its row, no row without its record.
 */
public interface SealedRecords {

    /** The act whose rows have one record each. */
    String act();

    /** All records of a government by {@link SealedRecord#seq()}, upwards. Read in a tenant transaction; to be closed. */
    Stream<SealedRecord> of(GovernmentId government);
}
