/** What is measured, and against whom; see {@code benchmarks/README.md} for the commands. */
@NullMarked
package org.gongyak.benchmarks;

import org.jspecify.annotations.NullMarked;
