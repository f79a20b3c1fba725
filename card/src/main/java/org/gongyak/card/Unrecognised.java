package org.gongyak.card;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A part of the source that was not understood. It is shown in the import report and survives every round trip. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Unrecognised.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Unrecognised.Grid.class, name = "table")
})
public sealed interface Unrecognised {

    /** A paragraph. */
    record Text(String text) implements Unrecognised {}

    /** A table. */
    record Grid(int rows, int columns, List<GridCell> cells) implements Unrecognised {
        public Grid {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of such a table; its paragraphs are separated by line breaks. */
    record GridCell(int row, int column, int rowSpan, int columnSpan, String text) {}
}
