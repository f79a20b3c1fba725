/** Checks against the same pledge's card of the period before: what was planned and not answered, and what went back. */
@NullMarked
package org.gongyak.card.check.last;

import org.jspecify.annotations.NullMarked;
