/** What can be done with many files: begin to read them, cancel, save what was chosen. */
@NullMarked
package org.gongyak.server.exchange.batch.act;

import org.jspecify.annotations.NullMarked;
