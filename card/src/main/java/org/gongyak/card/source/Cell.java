package org.gongyak.card.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table. A merged cell appears once, at its upper left corner; the addresses it covers do not appear.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param rowSpan at least 1
 * @param columnSpan at least 1
 * @param header whether the source marks the cell as a head
 * @param blocks paragraphs and nested tables
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, boolean header, List<Block> blocks) {

    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("cell " + row + "," + column + " spans " + rowSpan + "×" + columnSpan);
        }
        blocks = List.copyOf(blocks);
    }

    /** All paragraphs, those of nested tables included, in reading order. */
    public List<SourceText> paragraphs() {
        List<SourceText> all = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> all.add(paragraph.text());
                case Table table -> table.cells().forEach(cell -> all.addAll(cell.paragraphs()));
            }
        }
        return all;
    }

    /** The paragraphs joined by line breaks. */
    public String text() {
        return paragraphs().stream().map(SourceText::toString).collect(Collectors.joining("\n"));
    }

    public boolean covers(int atRow, int atColumn) {
        return row <= atRow && atRow < row + rowSpan && column <= atColumn && atColumn < column + columnSpan;
    }
}
