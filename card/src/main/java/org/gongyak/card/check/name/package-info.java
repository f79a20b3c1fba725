/** Checks of proper names: two spellings of one institution, two names of one department, lists that do not match. */
@NullMarked
package org.gongyak.card.check.name;

import org.jspecify.annotations.NullMarked;
