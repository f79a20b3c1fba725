/** Checks of the rows of the progress table: does the label fit its range, do the ranges follow each other. */
@NullMarked
package org.gongyak.card.check.period;

import org.jspecify.annotations.NullMarked;
