/** The page of many files: how far they are, what was read, which cards are saved. */
@NullMarked
package org.gongyak.server.exchange.web.batch;

import org.jspecify.annotations.NullMarked;
