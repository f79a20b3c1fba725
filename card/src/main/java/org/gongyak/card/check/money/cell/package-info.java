/** Checks of how money is written: points for commas, dashes, words for figures, a missing unit. */
@NullMarked
package org.gongyak.card.check.money.cell;

import org.jspecify.annotations.NullMarked;
