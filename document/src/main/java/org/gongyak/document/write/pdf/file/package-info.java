/**
 * PDF as a file format: {@link org.gongyak.document.write.pdf.file.PdfFile} strings laid-out documents together into one tagged file and
 * writes it from front to back, so that a book takes no more memory than its longest card. It knows nothing of cards.
 */
@NullMarked
package org.gongyak.document.write.pdf.file;

import org.jspecify.annotations.NullMarked;
