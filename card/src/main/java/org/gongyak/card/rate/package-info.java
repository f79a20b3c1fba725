/** The rates that may be shown, each with its name, formula, numerator, denominator and reference date. There is no single 이행률. */
@NullMarked
package org.gongyak.card.rate;

import org.jspecify.annotations.NullMarked;
