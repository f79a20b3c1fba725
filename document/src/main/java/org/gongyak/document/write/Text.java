package org.gongyak.document.write;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Text on its way into a file. */
public final class Text {
    /** What XML and HTML do not allow even escaped; a line break is white space and stays. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\x{FFFE}\\x{FFFF}\\x{D800}-\\x{DFFF}]");

    private Text() {}

    /** The text without what no file may hold: each such character becomes U+FFFD. */
    public static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }

    /** Puts a text into an element, its line breaks kept. */
    static Element into(Element element, String text) {
        String[] lines = clean(text).split("\\R", -1);
        element.appendText(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            element.appendChild(new Element("br"));
            element.appendText(lines[i]);
        }
        return element;
    }
}
