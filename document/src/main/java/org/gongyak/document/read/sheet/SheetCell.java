package org.gongyak.document.read.sheet;

/**
 * A cell of a worksheet as it is shown.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param text with line breaks; empty for a cell that only has borders
 * @param sides those with a border, as {@link Sides} has them
 */
public record SheetCell(int row, int column, String text, int sides) {

    boolean isBlank() {
        return text.isBlank();
    }
}
