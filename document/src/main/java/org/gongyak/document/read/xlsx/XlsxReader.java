package org.gongyak.document.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.sheet.BookBuilder;
import org.gongyak.document.read.sheet.CellStyle;
import org.gongyak.document.read.sheet.SheetDraft;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.xml.XmlCursor;
import org.gongyak.document.read.zip.Entries;
import org.gongyak.document.read.zip.ZipPackage;

/**
 * Reads XLSX and XLSM: what is seen on the worksheets, in the order of their tabs. Numbers stand as their formats show them, formulas as
 * the value that was stored with them; nothing is worked out. Hidden worksheets, rows and columns are told of and not read.
 */
public final class XlsxReader {
    public static final String FORMAT = "xlsx";

    private XlsxReader() {}

    public static Document read(ZipPackage file, Deadline deadline) {
        Workbook workbook = Workbook.read(file, deadline);
        List<Workbook.Sheet> shown =
                workbook.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
        if (shown.isEmpty()) {
            throw new RefusalException(Refusal.DAMAGED);
        }
        CellValues values = values(workbook, file, deadline);
        BookBuilder book = new BookBuilder(FORMAT, shown.size(), deadline);
        workbook.sheets().stream()
                .filter(Workbook.Sheet::hidden)
                .forEach(sheet -> book.issues().hiddenSheet());
        for (Workbook.Sheet sheet : shown) {
            SheetDraft draft = new SheetDraft();
            Entries.read(file, sheet.part(), bytes -> {
                XmlCursor xml = new XmlCursor(bytes, deadline);
                SheetReader.read(xml, values, book.issues(), draft);
            });
            Relations.of(sheet.part(), file, deadline)
                    .findPart("drawing")
                    .ifPresent(part ->
                            Entries.read(file, part, bytes -> TextBoxes.read(new XmlCursor(bytes, deadline), draft)));
            book.sheet(sheet.name(), draft);
        }
        return book.build();
    }

    private static CellValues values(Workbook workbook, ZipPackage file, Deadline deadline) {
        List<String> texts = new ArrayList<>();
        workbook.strings()
                .ifPresent(part -> Entries.read(
                        file,
                        part,
                        bytes ->
                                texts.addAll(SharedStrings.read(bytes, deadline).texts())));
        List<CellStyle> styles = new ArrayList<>();
        workbook.styles()
                .ifPresent(part -> Entries.read(file, part, bytes -> styles.addAll(Styles.read(bytes, deadline))));
        return new CellValues(new SharedStrings(texts), styles, workbook.from1904());
    }
}
