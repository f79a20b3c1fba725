package org.gongyak.document.read.sheet.format;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The formats that a workbook names by number only (ECMA-376 part 1, 18.8.30), as a Korean spreadsheet shows them: 14 is a date of its
 * locale, 27 to 36 and 50 to 58 are those listed for Korean.
 */
public final class BuiltInFormats {
    private static final String WON = "\"₩\"";
    private static final String DATE = "yyyy-mm-dd";
    private static final String MONTH_DAY = "mm-dd";
    private static final String CHINESE_DATE = "yyyy\"年\" mm\"月\" dd\"日\"";

    private static final Map<Integer, String> CODES = Stream.of(
                    Map.entry(1, "0"),
                    Map.entry(2, "0.00"),
                    Map.entry(3, "#,##0"),
                    Map.entry(4, "#,##0.00"),
                    Map.entry(5, WON + "#,##0;-" + WON + "#,##0"),
                    Map.entry(6, WON + "#,##0;-" + WON + "#,##0"),
                    Map.entry(7, WON + "#,##0.00;-" + WON + "#,##0.00"),
                    Map.entry(8, WON + "#,##0.00;-" + WON + "#,##0.00"),
                    Map.entry(9, "0%"),
                    Map.entry(10, "0.00%"),
                    Map.entry(11, "0.00E+00"),
                    Map.entry(12, "# ?/?"),
                    Map.entry(13, "# ??/??"),
                    Map.entry(14, DATE),
                    Map.entry(15, "d-mmm-yy"),
                    Map.entry(16, "d-mmm"),
                    Map.entry(17, "mmm-yy"),
                    Map.entry(18, "h:mm AM/PM"),
                    Map.entry(19, "h:mm:ss AM/PM"),
                    Map.entry(20, "h:mm"),
                    Map.entry(21, "h:mm:ss"),
                    Map.entry(22, DATE + " h:mm"),
                    Map.entry(27, CHINESE_DATE),
                    Map.entry(28, MONTH_DAY),
                    Map.entry(29, MONTH_DAY),
                    Map.entry(30, "mm-dd-yy"),
                    Map.entry(31, "yyyy\"년\" mm\"월\" dd\"일\""),
                    Map.entry(32, "h\"시\" mm\"분\""),
                    Map.entry(33, "h\"시\" mm\"분\" ss\"초\""),
                    Map.entry(34, DATE),
                    Map.entry(35, DATE),
                    Map.entry(36, CHINESE_DATE),
                    Map.entry(37, "#,##0_);(#,##0)"),
                    Map.entry(38, "#,##0_);(#,##0)"),
                    Map.entry(39, "#,##0.00_);(#,##0.00)"),
                    Map.entry(40, "#,##0.00_);(#,##0.00)"),
                    Map.entry(41, "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"),
                    Map.entry(42, "_-" + WON + "* #,##0_-;-" + WON + "* #,##0_-;_-" + WON + "* \"-\"_-;_-@_-"),
                    Map.entry(43, "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-"),
                    Map.entry(44, "_-" + WON + "* #,##0.00_-;-" + WON + "* #,##0.00_-;_-" + WON + "* \"-\"??_-;_-@_-"),
                    Map.entry(45, "mm:ss"),
                    Map.entry(46, "[h]:mm:ss"),
                    Map.entry(47, "mm:ss.0"),
                    Map.entry(48, "##0.0E+0"),
                    Map.entry(49, "@"),
                    Map.entry(50, CHINESE_DATE),
                    Map.entry(51, MONTH_DAY),
                    Map.entry(52, DATE),
                    Map.entry(53, DATE),
                    Map.entry(54, MONTH_DAY),
                    Map.entry(55, DATE),
                    Map.entry(56, DATE),
                    Map.entry(57, CHINESE_DATE),
                    Map.entry(58, MONTH_DAY))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private BuiltInFormats() {}

    /** The format of this number; the general one for a number that names none. */
    public static String code(int number) {
        return CODES.getOrDefault(number, "General");
    }

    /** The long date and the time of the system, which a format only mentions, as a Korean system has them; any other format as it is. */
    static String ofSystem(String code) {
        if (code.startsWith("[$-F800]")) {
            return "yyyy\"년\" m\"월\" d\"일\" aaaa";
        }
        return code.startsWith("[$-F400]") ? "[$-412]AM/PM h:mm:ss" : code;
    }
}
