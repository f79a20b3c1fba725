package org.gongyak.document.read.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.sheet.BookBuilder;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/** Reads XLS by the same rules as XLSX: what is seen on the worksheets, numbers as they are shown, nothing worked out. */
public final class XlsReader {
    public static final String FORMAT = "xls";

    private XlsReader() {}

    public static Document read(byte[] content, Deadline deadline) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            return read(workbook, deadline);
        } catch (EncryptedDocumentException locked) {
            throw new RefusalException(Refusal.PASSWORD, locked);
        } catch (OldExcelFormatException old) {
            throw new RefusalException(Refusal.XLS_OLD, old);
        }
    }

    private static Document read(HSSFWorkbook workbook, Deadline deadline) {
        if (workbook.getNumberOfSheets() == 0) {
            // No program saves a workbook without a sheet: what POI made of the stream is nothing.
            throw new RefusalException(Refusal.DAMAGED);
        }
        List<HSSFSheet> shown = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                shown.add(workbook.getSheetAt(i));
            }
        }
        if (shown.isEmpty()) {
            throw new RefusalException(Refusal.DAMAGED);
        }
        BookBuilder book = new BookBuilder(FORMAT, shown.size(), deadline);
        for (int hidden = shown.size(); hidden < workbook.getNumberOfSheets(); hidden++) {
            book.issues().hiddenSheet();
        }
        XlsCells cells = new XlsCells(workbook);
        for (HSSFSheet sheet : shown) {
            book.sheet(sheet.getSheetName(), XlsSheet.read(sheet, cells, deadline));
        }
        return book.build();
    }
}
