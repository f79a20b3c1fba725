/**
 * PDF out: {@link org.gongyak.document.write.pdf.PdfWriter} prints cards in the official form, {@link
 * org.gongyak.document.write.pdf.PdfBook} many of them as one book, with memory for one card at a time.
 */
@NullMarked
package org.gongyak.document.write.pdf;

import org.jspecify.annotations.NullMarked;
