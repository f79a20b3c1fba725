package org.gongyak.server.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongyak.card.source.Block;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import org.gongyak.server.report.card.MarkedText;

/** The original as it was read, with the words that findings are about. */
public record OriginalView(List<Part> parts) {

    public OriginalView {
        parts = List.copyOf(parts);
    }

    /** A paragraph or a table. */
    public sealed interface Part {}

    /**
     * A paragraph.
     *
     * @param line its line in the file; blank where the format has none
     */
    public record Line(String id, String line, MarkedText text) implements Part {}

    /** A table; merged cells stand once. */
    public record Grid(List<List<GridCell>> rows) implements Part {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A cell with its paragraphs and the tables in it. */
    public record GridCell(int rowSpan, int columnSpan, OriginalView content) {}

    static OriginalView of(Document document, OriginalMarks marks) {
        return of(document.blocks(), marks);
    }

    private static OriginalView of(List<Block> blocks, OriginalMarks marks) {
        List<Part> parts = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> parts.add(line(paragraph.text(), marks));
                case Table table -> parts.add(grid(table, marks));
            }
        }
        return new OriginalView(parts);
    }

    private static Line line(SourceText text, OriginalMarks marks) {
        OptionalInt line = text.place().line();
        return new Line(
                anchor(text.place().address()),
                line.isPresent() ? Integer.toString(line.getAsInt()) : "",
                MarkedText.of(text.toString(), marks.in(text)));
    }

    private static Grid grid(Table table, OriginalMarks marks) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (Cell cell : table.cells()) {
            rows.get(cell.row()).add(new GridCell(cell.rowSpan(), cell.columnSpan(), of(cell.blocks(), marks)));
        }
        return new Grid(rows);
    }

    /** The id of a paragraph of the source, by its address. */
    static String anchor(String address) {
        return "at-" + address.replaceAll("[^a-z0-9]+", "-");
    }
}
