package org.gongyak.document.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gongyak.document.read.markup.Markup;
import org.gongyak.document.read.markup.Tag;
import org.gongyak.document.read.markup.TagNames;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;

/** Makes tables and paragraphs of tags that may be left out or cross each other, with the rules browsers have for rows and cells. */
final class HtmlTree implements Markup {
    private final TreeBuilder builder;
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private TextDraft text = new TextDraft();
    private boolean spacePending;
    private int spaceOffset;

    HtmlTree(TreeBuilder builder) {
        this.builder = builder;
    }

    /** How far into its innermost table a document is. */
    private static final class OpenTable {
        boolean inRow;
        boolean inCell;
        Span span = Span.ONE;
    }

    @Override
    public void character(char c, int offset) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            spaceOffset = spacePending ? spaceOffset : offset;
            spacePending = true;
            return;
        }
        if (spacePending && text.length() > 0) {
            text.append(' ', spaceOffset);
        }
        spacePending = false;
        text.append(c, offset);
    }

    @Override
    public void tag(Tag tag) {
        if (!TagNames.breaksParagraph(tag.name())) {
            return;
        }
        endParagraph();
        switch (tag.name()) {
            case "table" -> table(tag);
            case "tr", "thead", "tbody", "tfoot" -> row(tag);
            case "td", "th" -> cell(tag);
            default -> {
                // any other block only parts paragraphs
            }
        }
    }

    void end(int offset) {
        endParagraph();
        while (!tables.isEmpty()) {
            closeTable(offset);
        }
    }

    private void table(Tag tag) {
        if (!tag.closing()) {
            builder.openTable();
            tables.push(new OpenTable());
        } else if (!tables.isEmpty()) {
            closeTable(tag.offset());
        }
    }

    private void row(Tag tag) {
        if (tables.isEmpty()) {
            return;
        }
        closeRow(tag.offset());
        if (tag.name().equals("tr") && !tag.closing()) {
            openRow();
        }
    }

    private void cell(Tag tag) {
        if (tables.isEmpty()) {
            return;
        }
        closeCell();
        if (!tag.closing()) {
            OpenTable table = tables.element();
            if (!table.inRow) {
                openRow();
            }
            builder.openCell(tag.end());
            table.inCell = true;
            table.span = new Span(
                    number(tag, "rowspan"), number(tag, "colspan"), tag.name().equals("th"));
        }
    }

    private static int number(Tag tag, String attribute) {
        return tag.findAttribute(attribute).map(Span::number).orElse(1);
    }

    private void openRow() {
        builder.openRow();
        tables.element().inRow = true;
    }

    private void closeCell() {
        OpenTable table = tables.element();
        if (table.inCell) {
            builder.closeCell(table.span);
            table.inCell = false;
        }
    }

    private void closeRow(int offset) {
        closeCell();
        OpenTable table = tables.element();
        if (table.inRow) {
            builder.closeRow(offset);
            table.inRow = false;
        }
    }

    private void closeTable(int offset) {
        closeRow(offset);
        builder.closeTable();
        tables.pop();
    }

    private void endParagraph() {
        if (text.length() > 0) {
            builder.paragraph(text);
            text = new TextDraft();
        }
        spacePending = false;
    }
}
