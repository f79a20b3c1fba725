/** Compound files (OLE2, MS-CFB), the container of HWP 5.0 and of Office before 2007, in memory and read only. */
@NullMarked
package org.gongyak.document.read.ole;

import org.jspecify.annotations.NullMarked;
