package org.gongyak.document.read.tree;

/**
 * How far a cell reaches, as the source says: anything may stand here, the grid clamps it.
 *
 * @param header whether the source marks the cell as a head
 */
public record Span(int rows, int columns, boolean header) {
    public static final Span ONE = new Span(1, 1, false);

    /** More digits may not fit into an int. */
    private static final int MOST_DIGITS = 9;

    public Span {
        rows = Math.max(1, rows);
        columns = Math.max(1, columns);
    }

    /** The span or address an attribute tells, 0 when it tells none; numbers beyond an int count as its largest. */
    public static int number(String attribute) {
        String digits = attribute.strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
