package org.gongyak.document.recognise.layout;

import java.util.List;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.Table;

/** A part of a document as the recogniser goes through it. */
public sealed interface Piece {

    public record Text(Paragraph paragraph) implements Piece {}

    /** Some rows of a table, from one card's first to its last. */
    public record Rows(Table table, List<Row> rows) implements Piece {
        public Rows {
            rows = List.copyOf(rows);
        }
    }
}
