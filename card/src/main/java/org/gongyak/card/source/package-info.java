/**
 * A document as it was read, before anyone asks what it means: paragraphs and tables whose every character knows where it came from.
 *
 * <p>Readers of all formats produce a {@link org.gongyak.card.source.Document}; recognisers turn it into a card and leave a
 * {@link org.gongyak.card.source.SourceMap} behind, so that a finding about the card can be shown in the original.
 */
@NullMarked
package org.gongyak.card.source;

import org.jspecify.annotations.NullMarked;
