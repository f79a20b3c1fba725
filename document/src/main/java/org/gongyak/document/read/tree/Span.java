package org.gongyak.document.read.tree;

/**
 * How far a cell reaches, as the source says: anything may stand here, the grid clamps it.
 *
 * @param header whether the source marks the cell as a head
 */
public record Span(int rows, int columns, boolean header) {
    public static final Span ONE = new Span(1, 1, false);

    public Span {
        rows = Math.max(1, rows);
        columns = Math.max(1, columns);
    }

    boolean merged() {
        return rows > 1 || columns > 1;
    }
}
