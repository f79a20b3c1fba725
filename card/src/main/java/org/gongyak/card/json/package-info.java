/** The card's interchange form: JSON that follows a published schema, and its canonical bytes. */
@NullMarked
package org.gongyak.card.json;

import org.jspecify.annotations.NullMarked;
