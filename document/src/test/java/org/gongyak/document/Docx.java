package org.gongyak.document;

/** A DOCX in the making: its parts with the markup around them that every one needs. */
public final class Docx {
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Docx() {}

    /** The smallest package: a body and nothing else. */
    public static Hwpx ofBody(String blocks) {
        return new Hwpx().with("word/document.xml", part("document", "<w:body>" + blocks + "</w:body>"));
    }

    /** A part of WordprocessingML. */
    public static String part(String root, String content) {
        return "<w:" + root + W + ">" + content + "</w:" + root + ">";
    }

    /** The relationships of a part: pairs of kind and target; the ids are r1, r2, … */
    public static String relationships(String... pairs) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < pairs.length; i += 2) {
            xml.append("<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, TYPE + pairs[i], pairs[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    public static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    public static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    public static String t(String text) {
        return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
    }

    public static String text(String text) {
        return paragraph(run(t(text)));
    }

    /** A paragraph of a list. */
    public static String item(String list, int level, String text) {
        return paragraph("<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(t(text)));
    }

    public static String table(int columns, String rows) {
        return "<w:tbl><w:tblGrid>" + "<w:gridCol/>".repeat(columns) + "</w:tblGrid>" + rows + "</w:tbl>";
    }

    public static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public static String cell(String blocks) {
        return "<w:tc>" + blocks + "</w:tc>";
    }

    /** A cell with properties: {@code gridSpan}, {@code vMerge} and so on. */
    public static String cell(String properties, String blocks) {
        return cell("<w:tcPr>" + properties + "</w:tcPr>" + blocks);
    }

    public static String gridSpan(int columns) {
        return "<w:gridSpan w:val=\"" + columns + "\"/>";
    }

    public static String vMerge(String value) {
        return "<w:vMerge w:val=\"" + value + "\"/>";
    }
}
