package org.gongyak.document.read.markdown;

import java.util.Optional;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Lines;
import org.gongyak.document.read.bytes.TextKind;
import org.gongyak.document.read.markup.ParagraphCutter;
import org.gongyak.document.read.markup.TagScanner;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TreeBuilder;

/**
 * Reads Markdown as far as cards are written in it: pipe tables, and every other line as a paragraph. A table is a row with pipes
 * followed by a row of dashes (which is dropped and makes the row above a head) and goes on while lines have pipes. Marks of headings
 * and lists are kept as part of their line, since cards use the same characters as bullets; {@code **bold**} loses its stars.
 */
public final class MarkdownReader {
    public static final String FORMAT = "markdown";

    private static final Span HEAD = new Span(1, 1, true);

    private final String file;
    private final Lines lines;
    private final TreeBuilder builder;
    private final TagScanner scanner;
    private final ParagraphCutter paragraphs;

    private MarkdownReader(String file, Deadline deadline) {
        this.file = file;
        this.lines = Lines.of(file);
        this.builder = new TreeBuilder(FORMAT, Optional.of(lines), deadline);
        this.scanner = TagScanner.ofStrayTags(file, deadline);
        this.paragraphs = new ParagraphCutter(builder);
    }

    public static Document read(String file, Deadline deadline) {
        return new MarkdownReader(file, deadline).read();
    }

    private Document read() {
        int line = 1;
        while (line <= lines.count()) {
            if (beginsTable(line)) {
                line = readTable(line);
            } else {
                readText(lines.startOf(line), lines.contentEndOf(line, file));
                line++;
            }
        }
        return builder.build();
    }

    private boolean beginsTable(int line) {
        return line < lines.count() && hasPipe(line) && TextKind.isDelimiterRow(text(line + 1));
    }

    private int readTable(int first) {
        builder.openTable();
        readRow(first, HEAD);
        int line = first + 2;
        while (line <= lines.count() && hasPipe(line)) {
            readRow(line, Span.ONE);
            line++;
        }
        builder.closeTable();
        return line;
    }

    private void readRow(int line, Span span) {
        PipeRow row = PipeRow.of(file, lines.startOf(line), lines.contentEndOf(line, file));
        builder.openRow();
        for (int cell = 0; cell < row.cells(); cell++) {
            builder.openCell(row.start(cell));
            readText(row.start(cell), row.end(cell));
            builder.closeCell(span);
        }
        builder.closeRow(row.end(row.cells() - 1));
    }

    private void readText(int start, int end) {
        InlineMarks.textBetween(file, start, end, (from, to) -> scanner.scan(from, to, paragraphs));
        paragraphs.endParagraph();
    }

    private boolean hasPipe(int line) {
        return file.indexOf('|', lines.startOf(line), lines.contentEndOf(line, file)) >= 0;
    }

    private String text(int line) {
        return file.substring(lines.startOf(line), lines.contentEndOf(line, file));
    }
}
