package org.gongyak.document.read.sheet;

import java.util.Optional;
import org.gongyak.document.read.tree.Span;

/** A rectangle of a worksheet; rows and columns are counted from 0, and all four lie inside it. */
public record Area(int top, int left, int bottom, int right) {
    public static final int MOST_ROWS = 1 << 20;
    public static final int MOST_COLUMNS = 1 << 14;

    private static final int LETTERS = 26;

    public static Area ofCell(int row, int column) {
        return new Area(row, column, row, column);
    }

    /** An address such as {@code B2} or {@code $B$2}, or none for what lies outside of any worksheet. */
    public static Optional<Area> findCell(String address) {
        String plain = address.replace("$", "");
        int at = 0;
        int column = 0;
        while (at < plain.length() && isLetter(plain.charAt(at)) && column <= MOST_COLUMNS) {
            column = column * LETTERS + Character.toUpperCase(plain.charAt(at++)) - 'A' + 1;
        }
        int row = Span.number(plain.substring(at));
        boolean inside = column >= 1 && column <= MOST_COLUMNS && row >= 1 && row <= MOST_ROWS;
        return inside ? Optional.of(ofCell(row - 1, column - 1)) : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** A range such as {@code B2:D5}. */
    public static Optional<Area> find(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            return findCell(range);
        }
        return findCell(range.substring(0, colon))
                .flatMap(first -> findCell(range.substring(colon + 1)).map(first::around));
    }

    /** The smallest area around both. */
    public Area around(Area other) {
        return new Area(
                Math.min(top, other.top),
                Math.min(left, other.left),
                Math.max(bottom, other.bottom),
                Math.max(right, other.right));
    }

    boolean touchesColumnsOf(Area other) {
        return left <= other.right && other.left <= right;
    }

    int rows() {
        return bottom - top + 1;
    }

    int columns() {
        return right - left + 1;
    }
}
