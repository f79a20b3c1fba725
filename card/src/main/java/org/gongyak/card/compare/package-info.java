/**
 * Two states of one card: which part of the later one continues which part of the earlier one, the keys that revisions give to parts,
 * and what differs. One matcher serves keys and comparison, so both always agree.
 */
@NullMarked
package org.gongyak.card.compare;

import org.jspecify.annotations.NullMarked;
