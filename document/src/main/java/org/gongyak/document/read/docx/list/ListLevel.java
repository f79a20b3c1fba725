package org.gongyak.document.read.docx.list;

import org.gongyak.document.read.tree.Span;
import org.gongyak.document.read.xml.XmlCursor;

/**
 * How the paragraphs of one level of a list are marked.
 *
 * @param start the first number
 * @param format the kind of number, {@code bullet} or {@code none}
 * @param text the mark, where {@code %1} stands for the number of the first level
 * @param font of the mark
 * @param style the paragraph style that stands for this level, if any
 * @param apart whether a space or tab follows the mark
 * @param goesOn whether counting goes on when a higher level has come between
 * @param legal whether numbers of higher levels are shown as figures
 */
record ListLevel(
        int start,
        String format,
        String text,
        String font,
        String style,
        boolean apart,
        boolean goesOn,
        boolean legal) {
    /** ISO/IEC 29500-1, 17.9.6: a list has nine. */
    static final int LEVELS = 9;

    /** A mark names at most nine numbers and some words between them. */
    private static final int LONGEST_TEXT = 100;

    private static final ListLevel UNTOLD = new ListLevel(0, "decimal", "", "", "", true, false, false);

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** Reads the level at which the cursor stands. */
    static ListLevel read(XmlCursor xml) {
        int depth = xml.depth();
        ListLevel level = UNTOLD;
        while (xml.nextIn(depth)) {
            if (xml.atStart()) {
                level = level.with(xml.name(), xml);
            }
        }
        return level;
    }

    private ListLevel with(String property, XmlCursor xml) {
        String value = xml.attribute("val");
        return switch (property) {
            case "start" -> new ListLevel(Span.number(value), format, text, font, style, apart, goesOn, legal);
            case "numFmt" -> new ListLevel(start, value, text, font, style, apart, goesOn, legal);
            case "lvlText" -> new ListLevel(start, format, cut(value), font, style, apart, goesOn, legal);
            case "rFonts" -> new ListLevel(start, format, text, xml.attribute("ascii"), style, apart, goesOn, legal);
            case "pStyle" -> new ListLevel(start, format, text, font, value, apart, goesOn, legal);
            case "suff" -> new ListLevel(start, format, text, font, style, !value.equals("nothing"), goesOn, legal);
            case "lvlRestart" -> new ListLevel(start, format, text, font, style, apart, value.equals("0"), legal);
            case "isLgl" -> new ListLevel(start, format, text, font, style, apart, goesOn, !value.equals("0"));
            default -> this;
        };
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
