package org.gongyak.document.read.sheet;

import org.gongyak.document.read.sheet.format.CellFormat;

/**
 * What of the look of a cell tells what it says: its number format and its borders.
 *
 * @param sides those with a border, as {@link Sides} has them
 */
public record CellStyle(CellFormat format, int sides) {
    public static final CellStyle PLAIN = new CellStyle(CellFormat.GENERAL, Sides.NONE);
}
