/**
 * Cards as a workbook: a worksheet for each section of the form, merged cells as on paper, amounts as real numbers that are shown as they
 * were written.
 */
@NullMarked
package org.gongyak.document.write.xlsx;

import org.jspecify.annotations.NullMarked;
