/** Figures as checks compare them: numbers in cells, amounts in sentences, sums with their roundings, and the money tables of a card. */
@NullMarked
package org.gongyak.card.check.figure;

import org.jspecify.annotations.NullMarked;
