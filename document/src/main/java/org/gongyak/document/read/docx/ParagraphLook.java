package org.gongyak.document.read.docx;

import org.gongyak.document.read.docx.list.ListPlace;
import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.xml.XmlCursor;

/**
 * What the properties of a paragraph tell.
 *
 * @param list where it stands in a list, as it says itself or through its style
 * @param joined whether the mark at its end is deleted, so that it goes on in the next paragraph
 */
record ParagraphLook(ListPlace list, boolean joined) {
    static final ParagraphLook PLAIN = new ParagraphLook(ListPlace.NONE, false);

    /** Reads the properties at which the cursor stands; page heads and feet of a section that ends here are noted. */
    static ParagraphLook read(XmlCursor xml, Noticed noticed) {
        int depth = xml.depth();
        ParagraphLook look = PLAIN;
        while (xml.nextIn(depth)) {
            if (xml.atStart()) {
                look = look.with(xml, noticed);
            }
        }
        return look;
    }

    private ParagraphLook with(XmlCursor xml, Noticed noticed) {
        return switch (xml.name()) {
            case "pStyle" -> new ParagraphLook(list.ofStyle(xml.attribute("val")), joined);
            case "numId" -> new ParagraphLook(list.inList(xml.attribute("val")), joined);
            case "ilvl" -> new ParagraphLook(list.atLevel(Span.number(xml.attribute("val"))), joined);
            case "rPr" -> new ParagraphLook(list, RunLook.read(xml).deleted());
            case "headerReference", "footerReference" -> {
                noticed.page(xml.attribute("id"));
                yield this;
            }
            case "pPrChange", "sectPrChange", "numberingChange" -> {
                xml.skip();
                yield this;
            }
            default -> this;
        };
    }
}
