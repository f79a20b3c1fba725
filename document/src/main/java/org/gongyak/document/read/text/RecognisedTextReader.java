package org.gongyak.document.read.text;

import java.util.Optional;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Lines;
import org.gongyak.document.read.markup.ParagraphCutter;
import org.gongyak.document.read.markup.TagScanner;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TreeBuilder;

/**
 * Reads what recognition programs print of a page: consecutive lines with TABs are the rows of one table, every other line is a
 * paragraph. Blank lines end a table and are dropped. Stray tags inside a line are removed, and those of block elements cut it into
 * paragraphs; tags never reach over a cell, so an unclosed one does no harm.
 */
public final class RecognisedTextReader {
    public static final String FORMAT = "text";

    private final String file;
    private final Lines lines;
    private final TreeBuilder builder;
    private final TagScanner scanner;
    private final ParagraphCutter paragraphs;
    private boolean inTable;

    private RecognisedTextReader(String file, Deadline deadline) {
        this.file = file;
        this.lines = Lines.of(file);
        this.builder = new TreeBuilder(FORMAT, Optional.of(lines), deadline);
        this.scanner = TagScanner.ofStrayTags(file, deadline);
        this.paragraphs = new ParagraphCutter(builder);
    }

    public static Document read(String file, Deadline deadline) {
        return new RecognisedTextReader(file, deadline).read();
    }

    private Document read() {
        for (int line = 1; line <= lines.count(); line++) {
            int start = lines.startOf(line);
            int end = lines.contentEndOf(line, file);
            boolean row = file.indexOf('\t', start, end) >= 0;
            switchTo(row);
            if (row) {
                readRow(start, end);
            } else {
                readParagraphs(start, end);
            }
        }
        switchTo(false);
        return builder.build();
    }

    private void switchTo(boolean table) {
        if (table && !inTable) {
            builder.openTable();
        } else if (!table && inTable) {
            builder.closeTable();
        }
        inTable = table;
    }

    private void readRow(int start, int end) {
        builder.openRow();
        int cell = start;
        while (cell <= end) {
            int tab = file.indexOf('\t', cell, end);
            int cellEnd = tab < 0 ? end : tab;
            builder.openCell(cell);
            readParagraphs(cell, cellEnd);
            builder.closeCell(Span.ONE);
            cell = cellEnd + 1;
        }
        builder.closeRow(end);
    }

    private void readParagraphs(int start, int end) {
        scanner.scan(start, end, paragraphs);
        paragraphs.endParagraph();
    }
}
