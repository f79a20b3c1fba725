/** Checks of the stated status against everything else the card says. */
@NullMarked
package org.gongyak.card.check.status;

import org.jspecify.annotations.NullMarked;
