/** XLS workbooks of Excel 97 to 2003 (BIFF8), read with POI, which runs apart. */
@NullMarked
package org.gongyak.document.read.xls;

import org.jspecify.annotations.NullMarked;
