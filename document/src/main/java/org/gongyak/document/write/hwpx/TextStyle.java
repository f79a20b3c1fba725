package org.gongyak.document.write.hwpx;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongyak.document.write.sheet.Line;

/**
 * How letters look.
 *
 * @param points their size
 * @param bold set in the second font, which has no serifs
 */
record TextStyle(int points, boolean bold) {
    static final TextStyle HEADING = new TextStyle(12, true);
    static final TextStyle TITLE = new TextStyle(15, true);
    private static final TextStyle SUBTITLE = new TextStyle(16, false);
    private static final TextStyle ISSUER = new TextStyle(22, true);
    private static final TextStyle COVER = new TextStyle(28, true);
    /** From line to line, in per cent of the size. */
    static final int LINE_PERCENT = 135;

    private static final int UNITS = 100;

    /** In the order of their ids; the first is the usual one. */
    private static final List<TextStyle> ALL = Stream.concat(
                    Stream.of(10, 9, 8, 7)
                            .flatMap(points -> Stream.of(new TextStyle(points, false), new TextStyle(points, true))),
                    Stream.of(HEADING, TITLE, SUBTITLE, ISSUER, COVER))
            .toList();

    static TextStyle of(int points, boolean bold) {
        return new TextStyle(points, bold);
    }

    static TextStyle of(Line.Kind kind, int points) {
        return switch (kind) {
            case PLAIN, ENTRY, DETAIL -> new TextStyle(points, false);
            case GROUP -> new TextStyle(points, true);
            case TITLE -> TITLE;
            case COVER -> COVER;
            case SUBTITLE -> SUBTITLE;
            case ISSUER -> ISSUER;
        };
    }

    int id() {
        int id = ALL.indexOf(this);
        if (id < 0) {
            throw new IllegalArgumentException("no style " + this);
        }
        return id;
    }

    /** The height of a line with what parts it from the next. */
    int lineHeight() {
        return points * LINE_PERCENT;
    }

    int units() {
        return points * UNITS;
    }

    static int count() {
        return ALL.size();
    }

    static Stream<TextStyle> all() {
        return ALL.stream();
    }

    String xml() {
        return "<hh:charPr id=\"" + id() + "\" height=\"" + units()
                + "\" textColor=\"#000000\" shadeColor=\"none\" useFontSpace=\"0\" useKerning=\"0\" symMark=\"NONE\""
                + " borderFillIDRef=\"" + BorderStyle.NONE.id() + "\">" + scripts("fontRef", bold ? 1 : 0)
                + scripts("ratio", 100) + scripts("spacing", 0) + scripts("relSz", 100) + scripts("offset", 0)
                + (bold ? "<hh:bold/>" : "")
                + "<hh:underline type=\"NONE\" shape=\"SOLID\" color=\"#000000\"/>"
                + "<hh:strikeout shape=\"NONE\" color=\"#000000\"/><hh:outline type=\"NONE\"/>"
                + "<hh:shadow type=\"NONE\" color=\"#B2B2B2\" offsetX=\"10\" offsetY=\"10\"/></hh:charPr>";
    }

    /** The same value for each of the seven scripts. */
    private static String scripts(String element, int value) {
        return Fonts.SCRIPTS.stream()
                        .map(script -> " " + script.toLowerCase(Locale.ROOT) + "=\"" + value + "\"")
                        .reduce("<hh:" + element, String::concat)
                + "/>";
    }
}
