package org.gongyak.card.check;

import org.gongyak.card.CardPath;
import org.gongyak.card.source.SourceText;

/** Where a text that can be quoted stands: in a card, or in a document in which no card was found. */
public sealed interface Spot {

    /** The text at a path of the card. */
    record InCard(CardPath path) implements Spot {}

    /** A text of the source itself. */
    record InSource(SourceText text) implements Spot {}
}
