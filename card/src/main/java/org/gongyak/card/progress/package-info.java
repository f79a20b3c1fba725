/** What was done and what is planned: one row of the form per period, groups and entries in it, each entry of a kind of its own. */
@NullMarked
package org.gongyak.card.progress;

import org.jspecify.annotations.NullMarked;
