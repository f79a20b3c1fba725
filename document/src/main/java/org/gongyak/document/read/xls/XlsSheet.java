package org.gongyak.document.read.xls;

import org.apache.poi.hssf.usermodel.HSSFAnchor;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongyak.document.read.sheet.Area;
import org.gongyak.document.read.sheet.SheetCell;
import org.gongyak.document.read.sheet.SheetDraft;
import org.gongyak.document.read.tree.Deadline;

/** Takes the cells, merged regions, hidden parts and text boxes of a worksheet. */
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
        if (sheet.getDrawingPatriarch() != null) {
            for (HSSFShape shape : sheet.getDrawingPatriarch()) {
                textBoxes(shape, shape.getAnchor(), draft);
            }
        }
        return draft;
    }

    /** Shapes in a group stand where the group does. Notes are shapes too, but are not seen. */
    private static void textBoxes(HSSFShape shape, HSSFAnchor anchor, SheetDraft draft) {
        if (shape instanceof HSSFShapeGroup group) {
            group.forEach(part -> textBoxes(part, anchor, draft));
        } else if (shape instanceof HSSFSimpleShape simple
                && !(shape instanceof HSSFComment)
                && anchor instanceof HSSFClientAnchor place
                && simple.getString() != null) {
            draft.addTextBox(
                    place.getRow1(), place.getCol1(), simple.getString().getString());
        }
    }

    private static SheetCell cell(HSSFCell cell, XlsCells cells) {
        return new SheetCell(cell.getRowIndex(), cell.getColumnIndex(), cells.text(cell), cells.sides(cell));
    }
}
