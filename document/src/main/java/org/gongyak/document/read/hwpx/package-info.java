/** HWPX files (KS X 6101, OWPML). */
@NullMarked
package org.gongyak.document.read.hwpx;

import org.jspecify.annotations.NullMarked;
