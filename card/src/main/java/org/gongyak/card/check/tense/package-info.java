/** Checks of tense: what is past is told as done, what is planned as planned. */
@NullMarked
package org.gongyak.card.check.tense;

import org.jspecify.annotations.NullMarked;
