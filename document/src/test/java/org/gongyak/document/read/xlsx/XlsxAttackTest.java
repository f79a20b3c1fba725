package org.gongyak.document.read.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.gongyak.document.Read;
import org.gongyak.document.Xlsx;
import org.gongyak.document.read.tree.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workbooks made to exhaust whoever reads them. */
@Timeout(60)
class XlsxAttackTest {

    @Test
    void no_other_file_is_looked_at() {
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        byte[] sheet = new Xlsx()
                .sheet("Sheet1", "")
                .zip()
                .with(
                        "xl/worksheets/sheet1.xml",
                        outside + "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row>"
                                + "</sheetData></worksheet>")
                .bytes();
        byte[] strings = new Xlsx()
                .sheet("Sheet1", "")
                .zip()
                .with("xl/sharedStrings.xml", outside + "<sst><si><t>&e;</t></si></sst>")
                .bytes();

        assertThat(Read.outcome(sheet)).isEqualTo("read.doctype");
        assertThat(Read.outcome(strings)).isEqualTo("read.doctype");
    }

    @Test
    void one_long_text_shown_in_every_cell_is_too_much() {
        String cell = "<row><c t=\"s\"><v>0</v></c></row>";
        byte[] file = new Xlsx()
                .strings("<si><t>" + "가".repeat(30_000) + "</t></si>")
                .sheet("Sheet1", cell.repeat(10_000))
                .bytes();

        assertThat(Read.outcome(file)).isEqualTo("read.too-much-text");
    }

    @Test
    void texts_without_end_are_too_much() {
        assertThat(Read.outcome(new Xlsx()
                        .strings("<si/>".repeat(Limits.PARAGRAPHS + 1))
                        .sheet("Sheet1", "")
                        .bytes()))
                .isEqualTo("read.too-much-text");
        assertThat(Read.outcome(new Xlsx()
                        .sheet("Sheet1", "<row><c><v>" + random(Limits.CHARACTERS + 1) + "</v></c></row>")
                        .bytes()))
                .isEqualTo("read.too-much-text");
    }

    /** Digits that cannot be packed too tightly, so that the zip is no bomb. */
    private static String random(int length) {
        StringBuilder digits = new StringBuilder(length);
        new Random(3).ints(length, '0', '9' + 1).forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }

    @Test
    void a_region_over_the_whole_sheet_is_as_large_as_what_stands_there() {
        byte[] alone = new Xlsx()
                .ruled()
                .sheet("Sheet1", "<row><c r=\"A1\" s=\"1\" t=\"str\"><v>가</v></c></row>", "A1:XFD1048576")
                .bytes();
        byte[] corners = new Xlsx()
                .ruled()
                .sheet(
                        "Sheet1",
                        "<row><c r=\"A1\" s=\"1\" t=\"str\"><v>가</v></c></row>"
                                + "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\" t=\"str\"><v>나</v></c></row>",
                        "A1:XFD1048575")
                .bytes();

        assertThat(Read.document(alone).tables()).singleElement().matches(table -> table.rows() == 1);
        assertThat(Read.outcome(corners)).isEqualTo("read.table-too-large");
    }

    @Test
    void cells_at_the_ends_of_a_sheet_cost_no_more_than_others() {
        byte[] file = new Xlsx()
                .sheet(
                        "Sheet1",
                        "<row>" + Xlsx.text("A1", "처음") + "</row><row r=\"1048576\">" + Xlsx.text("XFD1048576", "끝")
                                + "</row>")
                .bytes();

        assertThat(Read.document(file).paragraphs()).hasSize(2);
    }

    @Test
    void regions_without_end_are_refused() {
        String[] disjoint = new String[Limits.CELLS + 1];
        for (int i = 0; i < disjoint.length; i++) {
            disjoint[i] = "A" + (2 * i + 1) + ":B" + (2 * i + 2);
        }

        assertThat(Read.outcome(new Xlsx()
                        .sheet("Sheet1", "<row>" + Xlsx.text("A1", "가") + "</row>", disjoint)
                        .bytes()))
                .isEqualTo("read.table-too-large");
    }

    @Test
    void regions_over_each_other_are_one() {
        String[] overlapping = new String[100_000];
        for (int i = 0; i < overlapping.length; i++) {
            overlapping[i] = "A" + (i + 1) + ":XFD1048576";
        }
        String rows = "<row>" + Xlsx.text("A1", "가") + "</row><row r=\"9\">" + Xlsx.text("C9", "나") + "</row>";

        assertThat(Read.document(new Xlsx().sheet("Sheet1", rows, overlapping).bytes())
                        .paragraphs())
                .singleElement()
                .hasToString("가");
    }

    @Test
    void places_outside_of_any_sheet_are_damage() {
        assertThat(row("<row r=\"999999999999\"><c><v>1</v></c></row>")).isEqualTo("read.damaged");
        assertThat(row("<row r=\"1048577\"><c><v>1</v></c></row>")).isEqualTo("read.damaged");
        assertThat(row("<row><c r=\"A99999999999\"><v>1</v></c></row>")).isEqualTo("read.damaged");
        assertThat(row("<row><c r=\"XFE1\"><v>1</v></c></row>")).isEqualTo("read.damaged");
        assertThat(row("<row><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>")).isEqualTo("read.damaged");
        assertThat(row("<row><c r=\"XFD1\"><v>1</v></c><c><v>1</v></c></row>")).isEqualTo("read.damaged");
        assertThat(row("<row r=\"-1\"><c><v>1</v></c></row>")).isEqualTo("read.damaged");
    }

    private static String row(String xml) {
        return Read.outcome(new Xlsx().sheet("Sheet1", xml).bytes());
    }

    @Test
    void hidden_columns_without_end_are_those_of_a_sheet() {
        byte[] file = new Xlsx()
                .raw(
                        "name=\"Sheet1\"",
                        "<cols><col min=\"2\" max=\"999999999\" hidden=\"1\"/></cols><sheetData><row>"
                                + Xlsx.text("A1", "가") + "</row></sheetData>")
                .bytes();

        assertThat(Read.outcome(file)).isEqualTo("read");
    }

    @Test
    void more_cells_than_any_book_has_are_refused() {
        String row = "<row>" + "<c s=\"1\"/>".repeat(100) + "</row>";

        assertThat(Read.outcome(
                        new Xlsx().ruled().sheet("Sheet1", row.repeat(2_001)).bytes()))
                .isEqualTo("read.table-too-large");
    }

    @Test
    void a_diagonal_of_cells_fills_no_square() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\"><v>1</v></c></row>".formatted(i + 1, i + 1));
            rows.insert(rows.lastIndexOf("</row>"), "<c r=\"" + column(i + 1) + (i + 1) + "\"><v>1</v></c>");
        }

        assertThat(Read.outcome(new Xlsx().sheet("Sheet1", rows.toString()).bytes()))
                .isEqualTo("read.table-too-large");
    }

    private static String column(int index) {
        String letters = "";
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }

    @Test
    void a_bomb_of_zeros_is_refused() {
        byte[] sheet = ("<worksheet><sheetData>" + " ".repeat(40_000_000) + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Read.outcome(new Xlsx()
                        .sheet("Sheet1", "")
                        .zip()
                        .with("xl/worksheets/sheet1.xml", sheet)
                        .bytes()))
                .isEqualTo("read.bomb");
    }

    @Test
    void a_sheet_that_names_the_workbook_as_its_part_ends() {
        byte[] file = new Xlsx()
                .sheet("Sheet1", "")
                .zip()
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r0\" Type=\"t/worksheet\" Target=\"../../../xl/workbook.xml\"/>"
                                + "</Relationships>")
                .bytes();

        assertThat(Read.outcome(file)).isEqualTo("read");
    }
}
