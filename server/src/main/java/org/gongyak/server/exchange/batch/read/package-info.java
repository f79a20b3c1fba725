/** The files of a batch one after another: what was sent, what lies in zips, what was read of each. */
@NullMarked
package org.gongyak.server.exchange.batch.read;

import org.jspecify.annotations.NullMarked;
