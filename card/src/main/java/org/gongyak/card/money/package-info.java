/** Exact won by stage, time bucket and source. Blank, zero and undecided are three things. */
@NullMarked
package org.gongyak.card.money;

import org.jspecify.annotations.NullMarked;
