/** Checks of money: sums, amounts in the text against the tables, the stages against each other, and slips of unit. */
@NullMarked
package org.gongyak.card.check.money;

import org.jspecify.annotations.NullMarked;
