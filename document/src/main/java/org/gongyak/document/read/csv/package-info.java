/** CSV files: rows of cells parted by commas, semicolons or tabs, quoted as RFC 4180 has it. */
@NullMarked
package org.gongyak.document.read.csv;

import org.jspecify.annotations.NullMarked;
