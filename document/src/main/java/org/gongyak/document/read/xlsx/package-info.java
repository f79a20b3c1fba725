/** XLSX workbooks (ECMA-376, SpreadsheetML), those with macros too; macros, formulas and links are never run or followed. */
@NullMarked
package org.gongyak.document.read.xlsx;

import org.jspecify.annotations.NullMarked;
