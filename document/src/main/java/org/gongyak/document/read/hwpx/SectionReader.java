package org.gongyak.document.read.hwpx;

import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;
import org.gongyak.document.read.xml.XmlCursor;

/**
 * Reads one section. Elements that are not known (drawings, fields, shapes) are looked through for paragraphs and tables inside them,
 * so text boxes are read where they are anchored. A table or box inside a paragraph parts its text into two.
 */
final class SectionReader {
    private final XmlCursor xml;
    private final TreeBuilder builder;
    private TextDraft text = new TextDraft();

    SectionReader(XmlCursor xml, TreeBuilder builder) {
        this.xml = xml;
        this.builder = builder;
    }

    void read() {
        readBlocks(0);
        endParagraph();
    }

    /** Whatever stands in the element that is open at this depth. */
    private void readBlocks(int depth) {
        while (xml.nextIn(depth)) {
            if (xml.atStart()) {
                begin(xml.name());
            } else if (xml.atEnd("p")) {
                endParagraph();
            }
        }
    }

    private void begin(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "t", "mainText" -> readText(xml.depth());
            case "tbl" -> readTable(xml.depth());
            case "header", "footer", "footNote", "endNote", "hiddenComment" -> readAside(xml.depth());
            // Paragraphs inside the mark where a field begins are those of a review note.
            case "fieldBegin" -> readAside(xml.depth());
            default -> {
                // its content is met by the next steps
            }
        }
    }

    private void readText(int depth) {
        while (xml.nextIn(depth)) {
            if (xml.atText()) {
                text.append(xml.text());
            } else if (xml.atStart()) {
                switch (xml.name()) {
                    case "lineBreak" -> endParagraph();
                    case "tab" -> text.append("\t");
                    case "nbSpace" -> text.append("\u00A0");
                    case "fwSpace" -> text.append("\u3000");
                    case "hyphen" -> text.append("-");
                    default -> {
                        // marks of highlighting and of tracked changes: their text counts
                    }
                }
            }
        }
    }

    private void readAside(int depth) {
        TextDraft interrupted = text;
        text = new TextDraft();
        builder.openAside();
        readBlocks(depth);
        endParagraph();
        builder.closeAside();
        text = interrupted;
    }

    private void readTable(int depth) {
        endParagraph();
        builder.openTable(Span.number(xml.attribute("rowCnt")), Span.number(xml.attribute("colCnt")));
        while (xml.nextIn(depth)) {
            if (xml.atStart("tr")) {
                readRow(xml.depth());
            } else if (xml.atStart()) {
                readPart();
            }
        }
        builder.closeTable();
    }

    private void readRow(int depth) {
        builder.openRow();
        while (xml.nextIn(depth)) {
            if (xml.atStart("tc")) {
                readCell(xml.depth());
            } else if (xml.atStart()) {
                readPart();
            }
        }
        builder.closeRow(0);
    }

    private void readCell(int depth) {
        builder.openCell(0);
        CellMarks marks = CellMarks.header(xml.attribute("header"));
        while (xml.nextIn(depth)) {
            if (xml.atStart("cellAddr")) {
                marks = marks.at(xml.attribute("rowAddr"), xml.attribute("colAddr"));
            } else if (xml.atStart("cellSpan")) {
                marks = marks.spanning(xml.attribute("rowSpan"), xml.attribute("colSpan"));
            } else if (xml.atStart()) {
                readPart();
            }
        }
        endParagraph();
        marks.close(builder);
    }

    /** A part of a table that is no row or cell: a caption, the content of a cell, or a measure without text. */
    private void readPart() {
        int depth = xml.depth();
        begin(xml.name());
        if (xml.atStart()) {
            readBlocks(depth);
        }
        endParagraph();
    }

    private void endParagraph() {
        if (text.length() > 0) {
            builder.paragraph(text);
            text = new TextDraft();
        }
    }
}
