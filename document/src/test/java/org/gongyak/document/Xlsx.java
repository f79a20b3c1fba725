package org.gongyak.document;

import java.util.ArrayList;
import java.util.List;

/** A workbook in the making, by the XML of its parts. */
public final class Xlsx {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private record Sheet(String attributes, String xml) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private String workbookProperties = "";
    private String strings = "";
    private String styles = "";

    /** A worksheet of rows ({@code <row>…</row>}) and merged regions ({@code A1:B2}). */
    public Xlsx sheet(String name, String rows, String... merges) {
        return raw("name=\"" + name + "\"", "<sheetData>" + rows + "</sheetData>" + mergeCells(merges));
    }

    /** A worksheet by the attributes that name it in the workbook and by its whole content. */
    public Xlsx raw(String attributes, String content) {
        sheets.add(new Sheet(attributes, content));
        return this;
    }

    public Xlsx from1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public Xlsx strings(String items) {
        strings = items;
        return this;
    }

    /** Number formats by their codes, numbered from 164, and a style for each in the same order; style 0 is plain. */
    public Xlsx formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder looks = new StringBuilder("<xf/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                    .formatted(
                            164 + i,
                            codes[i].replace("&", "&amp;")
                                    .replace("\"", "&quot;")
                                    .replace("<", "&lt;")));
            looks.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
        }
        styles = "<numFmts>" + formats + "</numFmts><cellXfs>" + looks + "</cellXfs>";
        return this;
    }

    /** The content of the part with the styles. */
    public Xlsx styles(String content) {
        styles = content;
        return this;
    }

    /** Style 1 has a border on each side. */
    public Xlsx ruled() {
        return styles("<borders><border/><border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>"
                + "<bottom style=\"thin\"/></border></borders><cellXfs><xf/><xf borderId=\"1\"/></cellXfs>");
    }

    public static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String mergeCells(String... merges) {
        StringBuilder cells = new StringBuilder();
        for (String merge : merges) {
            cells.append("<mergeCell ref=\"").append(merge).append("\"/>");
        }
        return "<mergeCells>" + cells + "</mergeCells>";
    }

    public Hwpx zip() {
        Hwpx zip = new Hwpx()
                .with("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")))
                .with("xl/sharedStrings.xml", "<sst " + MAIN + ">" + strings + "</sst>")
                .with("xl/styles.xml", "<styleSheet " + MAIN + ">" + styles + "</styleSheet>");
        StringBuilder list = new StringBuilder();
        StringBuilder parts = new StringBuilder(relation("s", "sharedStrings", "sharedStrings.xml"))
                .append(relation("t", "styles", "/xl/styles.xml"));
        for (int i = 0; i < sheets.size(); i++) {
            String name = "worksheets/sheet" + (i + 1) + ".xml";
            list.append("<sheet sheetId=\"%d\" r:id=\"r%d\" %s/>"
                    .formatted(i + 1, i, sheets.get(i).attributes()));
            parts.append(relation("r" + i, "worksheet", name));
            zip.with("xl/" + name, "<worksheet " + MAIN + ">" + sheets.get(i).xml() + "</worksheet>");
        }
        return zip.with("xl/_rels/workbook.xml.rels", relations(parts.toString()))
                .with(
                        "xl/workbook.xml",
                        "<workbook " + MAIN + " xmlns:r=\"" + KIND.substring(0, KIND.length() - 1) + "\">"
                                + workbookProperties + "<sheets>" + list + "</sheets></workbook>");
    }

    public byte[] bytes() {
        return zip().bytes();
    }

    private static String relations(String list) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
                + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, KIND + kind, target);
    }
}
