package org.gongyak.document.read.xlsx;

import org.gongyak.document.read.sheet.Area;
import org.gongyak.document.read.sheet.SheetDraft;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.xml.XmlCursor;

/** Reads the text in shapes that lie on a worksheet (ECMA-376 part 1, 20.5). */
final class TextBoxes {
    private final XmlCursor xml;
    private final SheetDraft sheet;
    private int row;
    private int column;

    private TextBoxes(XmlCursor xml, SheetDraft sheet) {
        this.xml = xml;
        this.sheet = sheet;
    }

    static void read(XmlCursor drawing, SheetDraft sheet) {
        new TextBoxes(drawing, sheet).read();
    }

    private void read() {
        while (xml.nextIn(0)) {
            if (xml.atStart()) {
                switch (xml.name()) {
                    case "from" -> anchor(xml.depth());
                    case "txBody" -> sheet.addTextBox(row, column, text(xml.depth()));
                    // What programs show that do not know the shape: the same text once more.
                    case "Fallback" -> xml.skip();
                    default -> {
                        // looks of shapes
                    }
                }
            }
        }
    }

    private void anchor(int depth) {
        while (xml.nextIn(depth)) {
            if (xml.atStart("row")) {
                row = Math.min(Area.MOST_ROWS - 1, Span.number(RichText.value(xml)));
            } else if (xml.atStart("col")) {
                column = Math.min(Area.MOST_COLUMNS - 1, Span.number(RichText.value(xml)));
            }
        }
    }

    private String text(int depth) {
        StringBuilder text = new StringBuilder();
        while (xml.nextIn(depth)) {
            if (xml.atStart("t")) {
                text.append(RichText.value(xml));
            } else if (xml.atEnd("p") || xml.atStart("br")) {
                text.append('\n');
            }
            if (text.length() > Limits.CHARACTERS) {
                throw new RefusalException(Refusal.TOO_MUCH_TEXT);
            }
        }
        return text.toString();
    }
}
