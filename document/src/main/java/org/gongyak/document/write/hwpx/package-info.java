/**
 * HWPX (KS X 6101, OWPML) out. {@link org.gongyak.document.write.hwpx.HwpxWriter} writes cards; {@link
 * org.gongyak.document.write.hwpx.HwpxBook} takes any sheets one by one and forgets them again.
 *
 * <p>Lengths are in HWPUNIT, 1/7200 inch: 100 to a point. Line layout is left to the program that opens the file; only the heights of
 * rows are estimated, because some programs take them as they are.
 */
@NullMarked
package org.gongyak.document.write.hwpx;

import org.jspecify.annotations.NullMarked;
