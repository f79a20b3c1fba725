package org.gongyak.document.write.sheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table, listed in the row of its upper left corner.
 *
 * @param column of that corner, counted from 0
 * @param rowSpan at least 1
 * @param columnSpan at least 1
 */
public record GridCell(int column, int rowSpan, int columnSpan, Role role, List<Line> lines) {

    /** What a cell is to its table: it decides shade, weight and alignment, and what it is called for those who hear the table. */
    public enum Role {
        COLUMN_HEAD,
        ROW_HEAD,
        TITLE,
        TEXT,
        FIGURE
    }

    public GridCell {
        lines = List.copyOf(lines);
    }

    /** Its lines one below the other. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
