package org.gongyak.document.write.hwpx;

import java.util.regex.Pattern;

/** Paragraphs and runs as XML. Text is escaped; characters that XML does not allow are left out. */
final class Markup {
    static final String PARAGRAPH_END = "</hp:p>";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final int FIRST_PRINTED = 0x20;

    private Markup() {}

    static void begin(StringBuilder xml, ParagraphStyle style, boolean newPage) {
        xml.append("<hp:p id=\"0\" paraPrIDRef=\"")
                .append(style.id())
                .append("\" styleIDRef=\"0\" pageBreak=\"")
                .append(newPage ? 1 : 0)
                .append("\" columnBreak=\"0\" merged=\"0\">");
    }

    /** A run of text in which line breaks are kept. */
    static void run(StringBuilder xml, TextStyle letters, String text) {
        xml.append("<hp:run charPrIDRef=\"").append(letters.id()).append("\"><hp:t>");
        String[] lines = LINE_BREAK.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.append("<hp:lineBreak/>");
            }
            escape(xml, lines[i]);
        }
        xml.append("</hp:t></hp:run>");
    }

    /** For text between tags and in attributes. */
    static void escape(StringBuilder xml, String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t' -> xml.append("<hp:tab width=\"4000\" leader=\"0\" type=\"1\"/>");
                default -> {
                    if (isAllowed(c)) {
                        xml.appendCodePoint(c);
                    }
                }
            }
        }
    }

    private static boolean isAllowed(int c) {
        boolean surrogate = Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
        return c >= FIRST_PRINTED && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
