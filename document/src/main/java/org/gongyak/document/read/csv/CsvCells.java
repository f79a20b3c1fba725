package org.gongyak.document.read.csv;

import java.util.List;
import org.gongyak.document.read.csv.CsvScanner.Cell;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TreeBuilder;
import org.gongyak.document.write.csv.Apostrophe;

/** Puts cells of a file into the document, as often as they are wanted. */
final class CsvCells {
    private final String file;
    private final char separator;
    private final TreeBuilder builder;

    CsvCells(String file, char separator, TreeBuilder builder) {
        this.file = file;
        this.separator = separator;
        this.builder = builder;
    }

    /** The text of a cell, without an apostrophe that is there for a spreadsheet only. */
    String words(Cell cell) {
        String words = written(cell);
        return Apostrophe.guards(words) ? words.substring(1) : words;
    }

    /** Writes a cell as paragraphs. */
    void write(Cell cell) {
        CellText text = new CellText(builder, Apostrophe.guards(written(cell)) ? 1 : 0);
        scan(cell, text);
        text.end();
    }

    /** Writes cells as one paragraph, one right behind the other. */
    void writeJoined(List<Cell> joined) {
        CellText text = new CellText(builder, 0);
        joined.forEach(cell -> scan(cell, text));
        text.end();
    }

    /** Writes a row into the table that is open. */
    void writeRow(List<Cell> row) {
        builder.openRow();
        row.forEach(cell -> writeCell(cell, Span.ONE));
        builder.closeRow(row.getLast().end());
    }

    /** Writes a cell into the row that is open. */
    void writeCell(Cell cell, Span span) {
        builder.openCell(cell.start());
        write(cell);
        builder.closeCell(span);
    }

    private String written(Cell cell) {
        StringBuilder words = new StringBuilder();
        scan(cell, (c, at) -> words.append(c));
        return words.toString();
    }

    private void scan(Cell cell, CsvScanner.Text text) {
        new CsvScanner(file, separator, cell.start()).next(text);
    }
}
