/** Terms, periods and dates as officials write them, kept with the precision they were written in: a day is never invented. */
@NullMarked
package org.gongyak.card.time;

import org.jspecify.annotations.NullMarked;
