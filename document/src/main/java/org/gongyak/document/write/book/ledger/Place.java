package org.gongyak.document.write.book.ledger;

import org.gongyak.card.money.Level;
import org.gongyak.card.money.Stage;

/**
 * A cell of the ledger.
 *
 * @param level whose money; {@link Level#TOTAL} where a card gives a sum and none of its sources
 */
record Place(Stage stage, Level level, Column column) {}
