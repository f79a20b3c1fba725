package org.gongyak.server.exchange.batch.read;

import org.gongyak.card.Card;
import org.gongyak.server.report.CardBody;
import org.gongyak.server.report.SavedFindings;

/** A card as it was read, ready to be saved. */
public record ReadCard(Card card, CardBody body, SavedFindings findings) {}
