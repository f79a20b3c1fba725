package org.gongyak.document.read.docx;

import org.gongyak.document.read.xml.XmlCursor;

/** Properties that are there or not (ISO/IEC 29500-1, 17.17.4): an element without a value says yes. */
final class OnOff {

    private OnOff() {}

    static boolean isOn(XmlCursor xml) {
        return switch (xml.attribute("val")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }
}
