package org.gongyak.document.read.docx;

import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.xml.XmlCursor;

/**
 * What the properties of a cell tell.
 *
 * @param columns how many columns of the grid it spans
 */
record CellLook(int columns, Merge merge) {
    static final CellLook PLAIN = new CellLook(1, Merge.NONE);

    /** Whether it is part of a column of merged cells (ISO/IEC 29500-1, 17.4.84). */
    enum Merge {
        NONE,
        FIRST,
        CONTINUED
    }

    /** Reads the properties at which the cursor stands. */
    static CellLook read(XmlCursor xml) {
        int depth = xml.depth();
        CellLook look = PLAIN;
        while (xml.nextIn(depth)) {
            if (xml.atStart("gridSpan")) {
                look = new CellLook(Math.max(1, Span.number(xml.attribute("val"))), look.merge);
            } else if (xml.atStart("vMerge")) {
                boolean first = xml.attribute("val").equals("restart");
                look = new CellLook(look.columns, first ? Merge.FIRST : Merge.CONTINUED);
            } else if (xml.atStart("tcPrChange")) {
                xml.skip();
            }
        }
        return look;
    }
}
