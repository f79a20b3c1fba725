package org.gongyak.server.exchange.batch.act;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.server.platform.Sha256;

/**
 * A card of a batch as it waits to be saved.
 *
 * @param upload the hash of the file it was read from
 */
record KeptCard(Card card, List<Finding> findings, Sha256 upload) {
    KeptCard {
        findings = List.copyOf(findings);
    }
}
