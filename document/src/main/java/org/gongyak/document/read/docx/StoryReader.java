package org.gongyak.document.read.docx;

import java.util.List;
import java.util.Set;
import org.gongyak.document.read.docx.list.ListLabels;
import org.gongyak.document.read.docx.list.SymbolFont;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.TreeBuilder;
import org.gongyak.document.read.xml.XmlCursor;

/**
 * Reads a story: the body, a page head or a note. What is there only for programs (deleted text, instructions of fields, old
 * properties, hints in empty content controls) is passed over; elements that are not known are looked through. A text box is read
 * where it is anchored and parts the text around it.
 */
final class StoryReader {
    /** Extensions whose text we read ourselves, by the prefixes every program gives them; for all others there is a fallback. */
    private static final Set<String> UNDERSTOOD = Set.of("wps", "wpg", "wpc", "wp14", "w14", "w15", "a14");

    private final XmlCursor xml;
    private final TreeBuilder builder;
    private final ListLabels labels;
    private final Noticed noticed;
    private ParagraphDraft paragraph;
    private RunLook look = RunLook.PLAIN;

    StoryReader(XmlCursor xml, TreeBuilder builder, ListLabels labels, Noticed noticed) {
        this.xml = xml;
        this.builder = builder;
        this.labels = labels;
        this.noticed = noticed;
        this.paragraph = new ParagraphDraft(builder, labels);
    }

    /** Reads the element that is open at this depth, 0 for the whole part, and ends its last paragraph. */
    void read(int depth) {
        readContent(depth);
        paragraph.flush();
    }

    private void readContent(int depth) {
        while (xml.nextIn(depth)) {
            if (xml.atStart()) {
                begin(xml.name());
            } else if (xml.atEnd("p")) {
                paragraph.end();
            }
        }
    }

    private void begin(String element) {
        switch (element) {
            case "p" -> paragraph.begin();
            case "pPr" -> paragraph.look(ParagraphLook.read(xml, noticed));
            case "tbl" -> {
                paragraph.flush();
                new TableReader(xml, builder, this::readCell).read();
            }
            case "txbxContent" -> readBox(xml.depth());
            case "AlternateContent" -> readAlternative(xml.depth());
            case "headerReference", "footerReference" -> noticed.page(xml.attribute("id"));
            case "footnoteReference" -> noticed.footnote(xml.attribute("id"));
            case "endnoteReference" -> noticed.endnote(xml.attribute("id"));
            case "ins", "moveTo" -> noticed.trackedChange();
            case "del", "moveFrom" -> {
                noticed.trackedChange();
                xml.skip();
            }
            case "sdt" -> readControl(xml.depth());
            case "sectPrChange", "rt" -> xml.skip();
            default -> beginInRun(element);
        }
    }

    private void beginInRun(String element) {
        switch (element) {
            case "r" -> look = RunLook.PLAIN;
            case "rPr" -> look = RunLook.read(xml);
            case "t" -> readText(xml.depth());
            case "tab", "ptab" -> append("\t");
            case "noBreakHyphen" -> append("-");
            case "br", "cr" -> paragraph.part();
            case "sym" -> append(symbol());
            default -> {
                // its content is met by the next steps
            }
        }
    }

    /** Line breaks of the file are none of the text, and space at its ends is only where the file says so. */
    private void readText(int depth) {
        boolean spaced = xml.attribute("space").equals("preserve");
        StringBuilder text = new StringBuilder();
        while (xml.nextIn(depth) && text.length() <= Limits.CHARACTERS) {
            if (xml.atText()) {
                text.append(xml.text());
            }
        }
        String line = text.toString().replaceAll("[\\t\\r\\n]", " ");
        append(SymbolFont.seen(look.font(), spaced ? line : line.strip()));
    }

    private void append(String text) {
        if (look.hidden()) {
            noticed.hiddenText();
        } else {
            paragraph.append(text);
        }
    }

    private String symbol() {
        String code = xml.attribute("char");
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        String sign = String.valueOf((char) Integer.parseInt(code, 16));
        return Character.isSurrogate(sign.charAt(0)) ? "" : SymbolFont.seen(xml.attribute("font"), sign);
    }

    private void readBox(int depth) {
        paragraph.part();
        ParagraphDraft interrupted = paragraph;
        RunLook lookOutside = look;
        paragraph = new ParagraphDraft(builder, labels);
        look = RunLook.PLAIN;
        read(depth);
        paragraph = interrupted;
        look = lookOutside;
    }

    /** Of the same content told in several ways one is read: the first that we understand, or the fallback. */
    private void readAlternative(int depth) {
        boolean taken = false;
        while (xml.nextIn(depth)) {
            if (!taken && (isUnderstood() || xml.atStart("Fallback"))) {
                taken = true;
                readContent(xml.depth());
            } else if (xml.atStart()) {
                xml.skip();
            }
        }
    }

    private boolean isUnderstood() {
        return xml.atStart("Choice")
                && UNDERSTOOD.containsAll(
                        List.of(xml.attribute("Requires").strip().split("\\s+", -1)));
    }

    /** A content control; one that is still empty shows a hint of what to type, which nobody has written. */
    private void readControl(int depth) {
        boolean empty = false;
        while (xml.nextIn(depth)) {
            if (xml.atStart("showingPlcHdr")) {
                empty = OnOff.isOn(xml);
            } else if (xml.atStart("sdtContent") && empty) {
                xml.skip();
            } else if (xml.atStart("rPr")) {
                xml.skip();
            } else if (xml.atStart("sdtContent")) {
                readContent(xml.depth());
            }
        }
    }

    /** The content of a cell, from the element at which the cursor stands as far as the end of the cell. */
    private void readCell(int depth) {
        begin(xml.name());
        read(depth);
    }
}
