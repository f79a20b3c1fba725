package org.gongyak.document.recognise;

import org.gongyak.card.Card;
import org.gongyak.card.source.SourceMap;

/** A card found in a document, and where each of its parts stands there. */
public record RecognisedCard(Card card, SourceMap map) {}
