/** Many files imported at once (한꺼번에 올리기): what is known of each file and card, and where each card would go. */
@NullMarked
package org.gongyak.server.exchange.batch;

import org.jspecify.annotations.NullMarked;
