/** Places of a card in the making, and the texts taken down at them together with their source. */
@NullMarked
package org.gongyak.document.recognise.trace;

import org.jspecify.annotations.NullMarked;
