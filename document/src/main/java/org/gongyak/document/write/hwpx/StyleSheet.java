package org.gongyak.document.write.hwpx;

import java.util.Arrays;
import java.util.stream.Collectors;

/** {@code header.xml}: every font, border, letter and paragraph style that a section may name. */
final class StyleSheet {
    private static final String NAMESPACES = " xmlns:hh=\"http://www.hancom.co.kr/hwpml/2011/head\""
            + " xmlns:hc=\"http://www.hancom.co.kr/hwpml/2011/core\""
            + " xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\"";

    private static final String STYLES = "<hh:refList>" + Fonts.xml() + borders() + letters()
            + "<hh:tabProperties itemCnt=\"1\"><hh:tabPr id=\"0\" autoTabLeft=\"0\" autoTabRight=\"0\"/>"
            + "</hh:tabProperties>" + numbering() + paragraphs()
            + "<hh:styles itemCnt=\"1\"><hh:style id=\"0\" type=\"PARA\" name=\"바탕글\" engName=\"Normal\""
            + " paraPrIDRef=\"0\" charPrIDRef=\"0\" nextStyleIDRef=\"0\" langID=\"1042\" lockForm=\"0\"/></hh:styles>"
            + "</hh:refList>";

    private StyleSheet() {}

    static String xml(int sections) {
        return PackageParts.XML + "<hh:head" + NAMESPACES + " version=\"1.4\" secCnt=\"" + sections + "\">"
                + "<hh:beginNum page=\"1\" footnote=\"1\" endnote=\"1\" pic=\"1\" tbl=\"1\" equation=\"1\"/>"
                + STYLES
                + "<hh:compatibleDocument targetProgram=\"HWP201X\"><hh:layoutCompatibility/></hh:compatibleDocument>"
                + "<hh:docOption><hh:linkinfo path=\"\" pageInherit=\"0\" footnoteInherit=\"0\"/></hh:docOption>"
                + "<hh:trackchageConfig flags=\"56\"/></hh:head>";
    }

    private static String borders() {
        return Arrays.stream(BorderStyle.values())
                .map(BorderStyle::xml)
                .collect(Collectors.joining(
                        "", "<hh:borderFills itemCnt=\"" + BorderStyle.values().length + "\">", "</hh:borderFills>"));
    }

    private static String letters() {
        return TextStyle.all()
                .map(TextStyle::xml)
                .collect(Collectors.joining(
                        "", "<hh:charProperties itemCnt=\"" + TextStyle.count() + "\">", "</hh:charProperties>"));
    }

    private static String numbering() {
        return "<hh:numberings itemCnt=\"1\"><hh:numbering id=\"1\" start=\"0\"><hh:paraHead start=\"1\" level=\"1\""
                + " align=\"LEFT\" useInstWidth=\"1\" autoIndent=\"1\" widthAdjust=\"0\" textOffsetType=\"PERCENT\""
                + " textOffset=\"50\" numFormat=\"DIGIT\" charPrIDRef=\"4294967295\" checkable=\"0\">^1.</hh:paraHead>"
                + "</hh:numbering></hh:numberings>";
    }

    private static String paragraphs() {
        return Arrays.stream(ParagraphStyle.values())
                .map(ParagraphStyle::xml)
                .collect(Collectors.joining(
                        "",
                        "<hh:paraProperties itemCnt=\"" + ParagraphStyle.values().length + "\">",
                        "</hh:paraProperties>"));
    }
}
