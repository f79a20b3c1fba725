package org.gongyak.document.read.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.xml.XmlCursor;

/** Reads the text of an element: its runs joined, without how they are pronounced. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private RichText() {}

    /** The text of a shared or inline string that begins here. */
    static String read(XmlCursor xml) {
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.atStart("t")) {
                append(xml, text);
            } else if (xml.atStart("rPh")) {
                xml.skip();
            }
        }
        return unescape(text);
    }

    /** What stands in the element that begins here, such as a value. */
    static String value(XmlCursor xml) {
        StringBuilder text = new StringBuilder();
        append(xml, text);
        return unescape(text);
    }

    private static void append(XmlCursor xml, StringBuilder text) {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.atText()) {
                text.append(xml.text());
                if (text.length() > Limits.CHARACTERS) {
                    throw new RefusalException(Refusal.TOO_MUCH_TEXT);
                }
            }
        }
    }

    /** Characters that XML cannot hold, and line breaks of old programs, stand as {@code _x000D_} (ECMA-376 part 1, 22.9.2.19). */
    private static String unescape(StringBuilder text) {
        if (text.indexOf("_x") < 0) {
            return text.toString();
        }
        return ESCAPED.matcher(text).replaceAll(found -> {
            char character = (char) Integer.parseInt(found.group(1), HEXADECIMAL);
            boolean shown = !Character.isSurrogate(character)
                    && (!Character.isISOControl(character) || Character.isWhitespace(character));
            return shown ? Matcher.quoteReplacement(String.valueOf(character)) : "";
        });
    }
}
