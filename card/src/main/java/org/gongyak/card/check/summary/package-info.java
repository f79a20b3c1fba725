/** Checks of ledgers, plans and summaries in which no card was found: totals, lists that are added up, and published rates. */
@NullMarked
package org.gongyak.card.check.summary;

import org.jspecify.annotations.NullMarked;
