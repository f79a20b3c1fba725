/** Checks of numbering: groups, series of meetings, lists, and brackets that close. */
@NullMarked
package org.gongyak.card.check.number;

import org.jspecify.annotations.NullMarked;
