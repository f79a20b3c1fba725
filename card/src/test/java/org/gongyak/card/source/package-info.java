@NullMarked
package org.gongyak.card.source;

import org.jspecify.annotations.NullMarked;
