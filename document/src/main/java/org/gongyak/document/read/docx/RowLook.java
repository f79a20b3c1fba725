package org.gongyak.document.read.docx;

import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.xml.XmlCursor;

/**
 * What the properties of a row tell.
 *
 * @param before columns of the grid left free in front of its first cell
 * @param head whether it is repeated on every page
 * @param deleted whether its deletion was tracked
 */
record RowLook(int before, boolean head, boolean deleted) {
    static final RowLook PLAIN = new RowLook(0, false, false);

    /** Reads the properties at which the cursor stands. */
    static RowLook read(XmlCursor xml) {
        int depth = xml.depth();
        RowLook look = PLAIN;
        while (xml.nextIn(depth)) {
            if (xml.atStart()) {
                switch (xml.name()) {
                    case "gridBefore" -> look = new RowLook(Span.number(xml.attribute("val")), look.head, look.deleted);
                    case "tblHeader" -> look = new RowLook(look.before, OnOff.isOn(xml), look.deleted);
                    case "del" -> look = new RowLook(look.before, look.head, true);
                    case "trPrChange" -> xml.skip();
                    default -> {
                        // height, alignment
                    }
                }
            }
        }
        return look;
    }
}
