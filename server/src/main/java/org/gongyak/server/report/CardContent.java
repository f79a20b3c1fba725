package org.gongyak.server.report;

import org.gongyak.card.Card;
import org.gongyak.card.json.CanonicalJson;
import org.gongyak.card.json.CardJson;
import org.gongyak.server.platform.Sha256;
import tools.jackson.databind.node.ObjectNode;

/** What a card says apart from the period it is of and the day it speaks for: the same in two periods, nothing was reported in between. */
final class CardContent {
    private static final String PERIOD = "period";
    private static final String REFERENCE_DATE = "referenceDate";

    private CardContent() {}

    /** The hash of the rest as canonical JSON. */
    static Sha256 sha256(Card card) {
        ObjectNode members = CardJson.toTree(card);
        members.remove(PERIOD);
        members.remove(REFERENCE_DATE);
        return Sha256.of(CanonicalJson.of(members));
    }
}
