package org.gongyak.document.read.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.Read;
import org.gongyak.document.Samples;
import org.gongyak.document.show.DocumentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** XLS through the public door, that is, through a child. */
class XlsReaderTest {

    private static byte[] workbook(Consumer<HSSFWorkbook> content) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> paragraphs(Consumer<HSSFSheet> content) {
        return Read.document(workbook(workbook -> content.accept(workbook.createSheet("Sheet1")))).paragraphs().stream()
                .map(SourceText::toString)
                .toList();
    }

    @Test
    void values_are_shown_as_the_workbook_shows_them() {
        assertThat(paragraphs(sheet -> {
                    CellStyle triangle = style(sheet, "#,##0;\"△\"#,##0");
                    CellStyle day = sheet.getWorkbook().createCellStyle();
                    day.setDataFormat((short) 14);
                    sheet.createRow(0).createCell(0).setCellValue(-1250);
                    sheet.getRow(0).getCell(0).setCellStyle(triangle);
                    sheet.createRow(1).createCell(0).setCellValue(44_378);
                    sheet.getRow(1).getCell(0).setCellStyle(day);
                    sheet.createRow(2).createCell(0).setCellValue(true);
                    sheet.createRow(3).createCell(0).setCellErrorValue(FormulaError.REF);
                    sheet.createRow(4).createCell(0).setCellFormula("1+1");
                    sheet.createRow(5).createCell(0).setCellValue("첫 줄\n둘째 줄");
                }))
                .containsExactly("△1,250", "2021-07-01", "TRUE", "#REF!", "0", "첫 줄", "둘째 줄");
    }

    private static CellStyle style(HSSFSheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void merged_and_ruled_cells_are_a_table() {
        byte[] file = workbook(workbook -> {
            HSSFSheet sheet = workbook.createSheet("Sheet1");
            CellStyle ruled = workbook.createCellStyle();
            ruled.setBorderLeft(BorderStyle.THIN);
            ruled.setBorderBottom(BorderStyle.THIN);
            for (int row = 1; row < 4; row++) {
                sheet.createRow(row);
                for (int column = 0; column < 2; column++) {
                    sheet.getRow(row).createCell(column).setCellStyle(ruled);
                }
            }
            sheet.createRow(0).createCell(0).setCellValue("제목");
            sheet.getRow(1).getCell(0).setCellValue("구분");
            sheet.getRow(1).getCell(1).setCellValue("계");
            sheet.getRow(3).getCell(1).setCellValue(7);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        });

        assertThat(DocumentText.of(Read.document(file)).strip())
                .isEqualTo("제목\ntable[1] 3 × 2\n  | 구분 | 계 |\n  | ↑ |  |\n  |  | 7 |");
    }

    @Test
    void what_is_hidden_is_not_read_but_told() {
        Document document = Read.document(workbook(workbook -> {
            HSSFSheet sheet = workbook.createSheet("Sheet1");
            sheet.createRow(0).createCell(0).setCellValue("보임");
            sheet.getRow(0).createCell(2).setCellValue("숨긴 열");
            sheet.createRow(1).createCell(0).setCellValue("숨긴 행");
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            workbook.createSheet("옛 카드").createRow(0).createCell(0).setCellValue("숨긴 시트");
            workbook.setSheetHidden(1, true);
        }));

        assertThat(document.paragraphs()).singleElement().hasToString("보임");
        assertThat(document.issues())
                .extracting(Issue::code)
                .containsExactly("read.sheets-hidden", "read.cells-hidden");
    }

    @Test
    void a_text_box_is_read_where_it_lies_and_a_note_is_not() {
        assertThat(paragraphs(sheet -> {
                    sheet.createRow(2).createCell(0).setCellValue("아래");
                    HSSFPatriarch drawing = sheet.createDrawingPatriarch();
                    drawing.createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 0, 0, (short) 3, 1))
                            .setString(new HSSFRichTextString("위"));
                    drawing.createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 4, 4, (short) 6, 6))
                            .setString(new HSSFRichTextString("메모"));
                }))
                .containsExactly("위", "아래");
    }

    @Test
    void a_locked_workbook_is_refused() throws IOException {
        byte[] plain = workbook(workbook ->
                workbook.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("가"));
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("0000");
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(plain))) {
            workbook.write(locked);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(Read.outcome(locked.toByteArray())).isEqualTo("read.password");
    }

    @Test
    void a_workbook_of_excel_95_is_refused() throws IOException {
        byte[] beginning = {0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00, 0x00, 0x00, 0x00, 0x00};
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(beginning), "Book");
            compound.writeFilesystem(file);
        }

        assertThat(Read.outcome(file.toByteArray())).isEqualTo("read.xls-old");
    }

    static List<Path> workbooks() {
        return Stream.concat(Samples.cards().stream(), Samples.all().stream())
                .filter(file -> file.toString().endsWith(".xls"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void the_same_sheets_read_the_same_from_both_formats(Path xls) throws IOException {
        Document old = Read.document(Files.readAllBytes(xls));
        Document now = Read.document(Files.readAllBytes(xls.resolveSibling(xls.getFileName() + "x")));

        assertThat(old.format()).isEqualTo("xls");
        assertThat(DocumentText.of(old)).isEqualTo(DocumentText.of(now));
    }
}
