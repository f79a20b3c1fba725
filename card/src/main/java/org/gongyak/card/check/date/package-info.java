/** Checks of dates: do they exist, is their weekday right, do they lie where they are told. */
@NullMarked
package org.gongyak.card.check.date;

import org.jspecify.annotations.NullMarked;
