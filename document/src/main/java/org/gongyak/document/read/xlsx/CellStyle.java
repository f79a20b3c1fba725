package org.gongyak.document.read.xlsx;

import org.gongyak.document.read.sheet.Sides;
import org.gongyak.document.read.sheet.format.CellFormat;

/** What of the look of a cell tells what it says: its number format and its borders. */
record CellStyle(CellFormat format, int sides) {
    static final CellStyle PLAIN = new CellStyle(CellFormat.GENERAL, Sides.NONE);
}
