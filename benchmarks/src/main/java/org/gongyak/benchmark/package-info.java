/** What reading and checking cost, next to a peer or a target. {@code benchmarks/run} builds and runs them. */
@NullMarked
package org.gongyak.benchmark;

import org.jspecify.annotations.NullMarked;
