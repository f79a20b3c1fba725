/** Checks of percentages: shares recomputed from their figures, parts of a hundred, rates above it, and points that are no per cent. */
@NullMarked
package org.gongyak.card.check.percent;

import org.jspecify.annotations.NullMarked;
