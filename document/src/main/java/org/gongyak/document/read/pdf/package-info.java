/** Reads PDF files from what is visible on their pages. PDFBox is loaded in a child only. */
@NullMarked
package org.gongyak.document.read.pdf;

import org.jspecify.annotations.NullMarked;
