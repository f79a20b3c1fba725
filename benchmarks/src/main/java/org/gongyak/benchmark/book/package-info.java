/** Whole books of made-up pledges, for time, memory and looks. */
@NullMarked
package org.gongyak.benchmark.book;

import org.jspecify.annotations.NullMarked;
