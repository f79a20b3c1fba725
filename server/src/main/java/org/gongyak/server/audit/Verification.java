package org.gongyak.server.audit;

import java.util.Optional;
import org.gongyak.server.platform.GovernmentId;

/**
 * What came of recomputing a government's record.
 *
 * @param rows how many rows of the log fit
 * @param erased how many of them lawfully have no payload any more
 * @param records how many records of the rooms fit their rows
 * @param misfit the first that does not fit; after it nothing was looked at
 */
public record Verification(GovernmentId government, long rows, long erased, long records, Optional<Misfit> misfit) {

    public boolean holds() {
        return misfit.isEmpty();
    }
}
