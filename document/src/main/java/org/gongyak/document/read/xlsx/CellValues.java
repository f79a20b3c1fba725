package org.gongyak.document.read.xlsx;

import java.util.List;
import org.gongyak.document.read.sheet.CellStyle;
import org.gongyak.document.read.sheet.format.CellFormat;
import org.gongyak.document.read.tree.Span;

/** Shows stored values as the workbook shows them. */
record CellValues(SharedStrings strings, List<CellStyle> styles, boolean from1904) {

    /** The style of a number; a plain one for a number that names none. */
    CellStyle style(String number) {
        int index = Span.number(number);
        return index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
    }

    /**
     * What a cell shows.
     *
     * @param type as the file has it (ECMA-376 part 1, 18.18.11)
     */
    String show(String type, String value, CellFormat format) {
        return switch (type) {
            case "s" -> format.show(strings.get(value));
            case "str", "inlineStr" -> format.show(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e", "d" -> value;
            default -> number(value.strip(), format);
        };
    }

    private String number(String value, CellFormat format) {
        try {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? format.show(number, from1904) : value;
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }
}
