/** Checks of counts: what is counted against what is listed. */
@NullMarked
package org.gongyak.card.check.count;

import org.jspecify.annotations.NullMarked;
