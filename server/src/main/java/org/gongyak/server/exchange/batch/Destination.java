package org.gongyak.server.exchange.batch;

import java.util.Optional;
import org.gongyak.server.pledge.ManagementNumber;
import org.gongyak.server.pledge.RegisteredPledge;
import org.gongyak.server.report.RevisionId;

/** Where a card would go if it were saved now. */
public sealed interface Destination {
    /** What a pledge without revisions was last changed by. */
    long NOTHING_YET = 0;

    /** The row of the log by which the pledge's card was last changed: as long as it is the same, so is what the person saw. */
    default long seen() {
        return NOTHING_YET;
    }

    /** The card gives no number that can be read, so its pledge is unknown. */
    record NoNumber() implements Destination {}

    /** The register does not know the number; a new pledge. */
    record NewPledge(ManagementNumber number) implements Destination {}

    /**
     * The next revision of a pledge's card.
     *
     * @param revision which one; empty as long as nobody says for which period it is
     */
    record NextRevision(RegisteredPledge pledge, Optional<RevisionId> revision, long seen) implements Destination {}

    /** Its period's latest revision says the same to the letter, so there is nothing to save. */
    record Unchanged(RegisteredPledge pledge, RevisionId revision, long seen) implements Destination {}
}
