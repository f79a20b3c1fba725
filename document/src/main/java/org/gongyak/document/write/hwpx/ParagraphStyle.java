package org.gongyak.document.write.hwpx;

import java.util.List;
import org.gongyak.document.write.sheet.Line;

/** How paragraphs stand, in the order of their ids; hanging ones move all lines but the first, so that marks stand out. */
enum ParagraphStyle {
    PLAIN("LEFT", 0, 0, 0, false),
    CENTER("CENTER", 0, 0, 0, false),
    FIGURE("RIGHT", 0, 0, 0, false),
    UNIT("RIGHT", 0, 0, 0, true),
    HEADING("LEFT", 0, 0, 800, true),
    ANCHOR("LEFT", 0, 0, 0, false),
    GROUP("LEFT", 0, 1_500, 200, true),
    ENTRY("LEFT", 300, 1_500, 100, false),
    DETAIL("LEFT", 1_400, 900, 0, false),
    TITLE("CENTER", 0, 0, 0, true),
    COVER("CENTER", 0, 0, 14_000, false),
    SUBTITLE("CENTER", 0, 0, 1_500, false),
    ISSUER("CENTER", 0, 0, 24_000, false);

    private final String align;
    private final int left;
    private final int hanging;
    private final int above;
    private final boolean withNext;

    ParagraphStyle(String align, int left, int hanging, int above, boolean withNext) {
        this.align = align;
        this.left = left;
        this.hanging = hanging;
        this.above = above;
        this.withNext = withNext;
    }

    static ParagraphStyle of(Line.Kind kind) {
        return switch (kind) {
            case PLAIN -> PLAIN;
            case GROUP -> GROUP;
            case ENTRY -> ENTRY;
            case DETAIL -> DETAIL;
            case TITLE -> TITLE;
            case COVER -> COVER;
            case SUBTITLE -> SUBTITLE;
            case ISSUER -> ISSUER;
        };
    }

    int id() {
        return List.of(values()).indexOf(this);
    }

    /** What is left of a column's width for text. */
    int room(int column) {
        return column - left - hanging;
    }

    int above() {
        return above;
    }

    String xml() {
        return "<hh:paraPr id=\"" + id()
                + "\" tabPrIDRef=\"0\" condense=\"0\" fontLineHeight=\"0\" snapToGrid=\"0\" suppressLineNumbers=\"0\""
                + " checked=\"0\"><hh:align horizontal=\"" + align + "\" vertical=\"BASELINE\"/>"
                + "<hh:heading type=\"NONE\" idRef=\"0\" level=\"0\"/><hh:breakSetting breakLatinWord=\"KEEP_WORD\""
                + " breakNonLatinWord=\"KEEP_WORD\" widowOrphan=\"1\" keepWithNext=\"" + (withNext ? 1 : 0)
                + "\" keepLines=\"0\" pageBreakBefore=\"0\" lineWrap=\"BREAK\"/>"
                + "<hh:autoSpacing eAsianEng=\"0\" eAsianNum=\"0\"/><hh:margin>" + length("intent", -hanging)
                + length("left", left) + length("right", 0) + length("prev", above) + length("next", 0)
                + "</hh:margin><hh:lineSpacing type=\"PERCENT\" value=\"" + TextStyle.LINE_PERCENT
                + "\" unit=\"HWPUNIT\"/><hh:border borderFillIDRef=\"" + BorderStyle.NONE.id()
                + "\" offsetLeft=\"0\" offsetRight=\"0\" offsetTop=\"0\" offsetBottom=\"0\" connect=\"0\""
                + " ignoreMargin=\"0\"/></hh:paraPr>";
    }

    /** Outside the newer namespace of lengths, those of paragraphs count half. */
    private static String length(String element, int units) {
        return "<hc:" + element + " value=\"" + 2 * units + "\" unit=\"HWPUNIT\"/>";
    }
}
