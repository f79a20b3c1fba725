/** Checks of evidence marks (증빙): are they spelt and numbered rightly, and is there something behind them. */
@NullMarked
package org.gongyak.card.check.evidence;

import org.jspecify.annotations.NullMarked;
