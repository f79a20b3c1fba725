/** Tables found by their ruling lines. */
@NullMarked
package org.gongyak.document.read.pdf.table;

import org.jspecify.annotations.NullMarked;
