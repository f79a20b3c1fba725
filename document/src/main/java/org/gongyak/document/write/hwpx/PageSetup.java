package org.gongyak.document.write.hwpx;

/** The paper: A4, upright or sideways, with a page number at the foot. */
final class PageSetup {
    private static final int SHORT_SIDE = 59_528;
    private static final int LONG_SIDE = 84_186;
    /** 20 mm. */
    private static final int SIDE_MARGIN = 5_669;
    /** 15 mm. */
    private static final int TOP_MARGIN = 4_252;
    /** 10 mm. */
    private static final int HEAD = 2_834;

    private static final String NAMESPACES = " xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\""
            + " xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\"";

    static final String BEGIN = PackageParts.XML + "<hs:sec" + NAMESPACES + ">";
    static final String END = "</hs:sec>";

    private PageSetup() {}

    /** What stands at the foot of the pages of a section. */
    enum Foot {
        NONE(""),
        ROMAN("ROMAN_SMALL"),
        FIGURE("DIGIT");

        private final String format;

        Foot(String format) {
            this.format = format;
        }

        private String xml() {
            return this == NONE
                    ? ""
                    : "<hp:ctrl><hp:pageNum pos=\"BOTTOM_CENTER\" formatType=\"" + format
                            + "\" sideChar=\"-\"/></hp:ctrl>";
        }
    }

    static int textWidth(boolean sideways) {
        return (sideways ? LONG_SIDE : SHORT_SIDE) - 2 * SIDE_MARGIN;
    }

    static int textHeight(boolean sideways) {
        return (sideways ? SHORT_SIDE : LONG_SIDE) - 2 * (TOP_MARGIN + HEAD);
    }

    /** The control by which the page it stands on has a number of its own, and the next ones are counted from it. */
    static String pageNumber(int page) {
        return "<hp:ctrl><hp:newNum num=\"" + page + "\" numType=\"PAGE\"/></hp:ctrl>";
    }

    /** The run that makes a section of what follows; the standard calls upright paper wide and turned paper narrow. */
    static String run(boolean sideways, Foot foot) {
        return "<hp:run charPrIDRef=\"0\"><hp:secPr id=\"\" textDirection=\"HORIZONTAL\" spaceColumns=\"1134\""
                + " tabStop=\"8000\" outlineShapeIDRef=\"1\" memoShapeIDRef=\"0\" textVerticalWidthHead=\"0\""
                + " masterPageCnt=\"0\"><hp:grid lineGrid=\"0\" charGrid=\"0\" wonggojiFormat=\"0\"/>"
                + "<hp:startNum pageStartsOn=\"BOTH\" page=\"0\" pic=\"0\" tbl=\"0\" equation=\"0\"/>"
                + "<hp:visibility hideFirstHeader=\"0\" hideFirstFooter=\"0\" hideFirstMasterPage=\"0\""
                + " border=\"SHOW_ALL\" fill=\"SHOW_ALL\" hideFirstPageNum=\"0\" hideFirstEmptyLine=\"0\""
                + " showLineNumber=\"0\"/><hp:lineNumberShape restartType=\"0\" countBy=\"0\" distance=\"0\""
                + " startNumber=\"0\"/>" + page(sideways) + notes() + borders()
                + "</hp:secPr><hp:ctrl><hp:colPr id=\"\" type=\"NEWSPAPER\" layout=\"LEFT\" colCount=\"1\""
                + " sameSz=\"1\" sameGap=\"0\"/></hp:ctrl>" + foot.xml() + "</hp:run>";
    }

    private static String page(boolean sideways) {
        return "<hp:pagePr landscape=\"%s\" width=\"%d\" height=\"%d\" gutterType=\"LEFT_ONLY\"><hp:margin header=\"%d\" footer=\"%d\" gutter=\"0\" left=\"%d\" right=\"%d\" top=\"%d\" bottom=\"%d\"/></hp:pagePr>"
                .formatted(
                        sideways ? "NARROWLY" : "WIDELY",
                        SHORT_SIDE,
                        LONG_SIDE,
                        HEAD,
                        HEAD,
                        SIDE_MARGIN,
                        SIDE_MARGIN,
                        TOP_MARGIN,
                        TOP_MARGIN);
    }

    private static String notes() {
        return note("footNotePr", "EACH_COLUMN") + note("endNotePr", "END_OF_DOCUMENT");
    }

    private static String note(String element, String place) {
        return "<hp:" + element + "><hp:autoNumFormat type=\"DIGIT\" userChar=\"\" prefixChar=\"\" suffixChar=\")\""
                + " supscript=\"0\"/><hp:noteLine length=\"-1\" type=\"SOLID\" width=\"0.12 mm\" color=\"#000000\"/>"
                + "<hp:noteSpacing betweenNotes=\"283\" belowLine=\"567\" aboveLine=\"850\"/>"
                + "<hp:numbering type=\"CONTINUOUS\" newNum=\"1\"/><hp:placement place=\"" + place
                + "\" beneathText=\"0\"/></hp:" + element + ">";
    }

    private static String borders() {
        StringBuilder all = new StringBuilder();
        for (String pages : new String[] {"BOTH", "EVEN", "ODD"}) {
            all.append("<hp:pageBorderFill type=\"")
                    .append(pages)
                    .append("\" borderFillIDRef=\"")
                    .append(BorderStyle.NONE.id())
                    .append("\" textBorder=\"PAPER\" headerInside=\"0\" footerInside=\"0\" fillArea=\"PAPER\">")
                    .append(
                            "<hp:offset left=\"1417\" right=\"1417\" top=\"1417\" bottom=\"1417\"/></hp:pageBorderFill>");
        }
        return all.toString();
    }
}
