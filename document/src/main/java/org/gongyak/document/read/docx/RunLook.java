package org.gongyak.document.read.docx;

import org.gongyak.document.read.xml.XmlCursor;

/**
 * What the look of a run tells about its text.
 *
 * @param font its Latin font, which for Symbol and Wingdings changes what is seen
 * @param hidden whether it is not seen at all
 * @param deleted for the mark at the end of a paragraph: whether its deletion was tracked
 */
record RunLook(String font, boolean hidden, boolean deleted) {
    static final RunLook PLAIN = new RunLook("", false, false);

    /** Reads the properties at which the cursor stands. */
    static RunLook read(XmlCursor xml) {
        int depth = xml.depth();
        RunLook look = PLAIN;
        while (xml.nextIn(depth)) {
            if (xml.atStart()) {
                switch (xml.name()) {
                    case "rFonts" -> look = new RunLook(xml.attribute("ascii"), look.hidden, look.deleted);
                    case "vanish" -> look = new RunLook(look.font, OnOff.isOn(xml), look.deleted);
                    case "del", "moveFrom" -> look = new RunLook(look.font, look.hidden, true);
                    case "rPrChange" -> xml.skip();
                    default -> {
                        // weight, colour, size
                    }
                }
            }
        }
        return look;
    }
}
