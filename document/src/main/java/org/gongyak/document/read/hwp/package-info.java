/**
 * HWP files (HWP 5.0): records in deflated streams of a compound file. The walker knows the few records that hold text and tables,
 * and passes over all others by their level.
 */
@NullMarked
package org.gongyak.document.read.hwp;

import org.jspecify.annotations.NullMarked;
