package org.gongyak.document.read.xls;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongyak.document.read.sheet.Area;
import org.gongyak.document.read.sheet.SheetCell;
import org.gongyak.document.read.sheet.SheetDraft;
import org.gongyak.document.read.tree.Deadline;

/** Takes the cells, merged regions and hidden parts of a worksheet. */
final class XlsSheet {
    private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL97.getMaxColumns();

    private XlsSheet() {}

    static SheetDraft read(HSSFSheet sheet, XlsCells cells, Deadline deadline) {
        SheetDraft draft = new SheetDraft();
        for (int column = 0; column < MOST_COLUMNS; column++) {
            if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
                draft.hideColumns(column, column);
            }
        }
        for (int i = 0; i < sheet.getNumMergedRegions(); i++) {
            CellRangeAddress region = sheet.getMergedRegion(i);
            draft.merge(new Area(
                    region.getFirstRow(), region.getFirstColumn(), region.getLastRow(), region.getLastColumn()));
        }
        for (Row row : sheet) {
            deadline.check();
            if (((HSSFRow) row).getZeroHeight() || row.getHeight() == 0) {
                draft.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                draft.add(cell((HSSFCell) cell, cells));
            }
        }
        return draft;
    }

    private static SheetCell cell(HSSFCell cell, XlsCells cells) {
        return new SheetCell(cell.getRowIndex(), cell.getColumnIndex(), cells.text(cell), cells.sides(cell));
    }
}
