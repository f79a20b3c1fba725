package org.gongyak.document.read.xls;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.gongyak.document.read.sheet.CellStyle;
import org.gongyak.document.read.sheet.Sides;
import org.gongyak.document.read.sheet.format.BuiltInFormats;
import org.gongyak.document.read.sheet.format.CellFormat;

/** Shows the cells of a workbook. */
final class XlsCells {
    /** Dates, which POI shows as Americans write them, and the formats of Korean that it does not know. */
    private static final Set<Integer> OF_THE_LOCALE = Stream.of(
                    IntStream.of(14, 22), IntStream.rangeClosed(27, 36), IntStream.rangeClosed(50, 58))
            .flatMap(IntStream::boxed)
            .collect(Collectors.toUnmodifiableSet());

    private final boolean from1904;
    private final Map<Short, CellStyle> styles = new HashMap<>();

    XlsCells(HSSFWorkbook workbook) {
        this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    String text(HSSFCell cell) {
        CellFormat format = style(cell).format();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> format.show(cell.getNumericCellValue(), from1904);
            case STRING -> format.show(cell.getRichStringCellValue().getString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    int sides(HSSFCell cell) {
        return style(cell).sides();
    }

    private CellStyle style(HSSFCell cell) {
        HSSFCellStyle style = cell.getCellStyle();
        return styles.computeIfAbsent(style.getIndex(), index -> new CellStyle(format(style), sides(style)));
    }

    private static CellFormat format(HSSFCellStyle style) {
        int number = style.getDataFormat();
        String code = OF_THE_LOCALE.contains(number)
                ? BuiltInFormats.code(number)
                : Optional.ofNullable(style.getDataFormatString()).orElse("");
        return CellFormat.of(code);
    }

    private static int sides(HSSFCellStyle style) {
        return side(style.getBorderTop(), Sides.TOP)
                | side(style.getBorderRight(), Sides.RIGHT)
                | side(style.getBorderBottom(), Sides.BOTTOM)
                | side(style.getBorderLeft(), Sides.LEFT);
    }

    private static int side(BorderStyle border, int side) {
        return border == BorderStyle.NONE ? Sides.NONE : side;
    }
}
