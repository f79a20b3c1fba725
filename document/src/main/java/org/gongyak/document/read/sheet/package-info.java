/**
 * Worksheets of any workbook format: shown cells and merged regions in, paragraphs and tables out. The readers of the formats fill a
 * {@link org.gongyak.document.read.sheet.SheetDraft}; what of it is a table is decided here, by its borders where it has any.
 */
@NullMarked
package org.gongyak.document.read.sheet;

import org.jspecify.annotations.NullMarked;
