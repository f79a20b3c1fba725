/** Checks for personal data before a card is published. Office telephones are no personal data; names of staff are a policy of their own. */
@NullMarked
package org.gongyak.card.check.privacy;

import org.jspecify.annotations.NullMarked;
