/** The making of books in this process: one job at a time for each government, a few at once for all. */
@NullMarked
package org.gongyak.server.book.job;

import org.jspecify.annotations.NullMarked;
