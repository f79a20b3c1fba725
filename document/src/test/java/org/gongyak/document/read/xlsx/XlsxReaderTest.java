package org.gongyak.document.read.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;
import org.gongyak.document.Read;
import org.gongyak.document.Xlsx;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

    private static List<String> paragraphs(Xlsx workbook) {
        return Read.document(workbook.bytes()).paragraphs().stream()
                .map(SourceText::toString)
                .toList();
    }

    private static List<String> issues(Xlsx workbook) {
        return Read.document(workbook.bytes()).issues().stream()
                .map(Issue::code)
                .toList();
    }

    @Test
    void a_workbook_is_known_by_its_content() {
        Document document = Read.document(new Xlsx()
                .sheet("Sheet1", "<row>" + Xlsx.text("A1", "가") + "</row>")
                .bytes());

        assertThat(document.format()).isEqualTo("xlsx");
        assertThat(document.paragraphs()).singleElement().hasToString("가");
    }

    @Test
    void runs_of_a_text_are_joined_without_their_pronunciation() {
        Xlsx workbook = new Xlsx()
                .strings("<si><r><t>하천</t></r><r><rPr/><t xml:space=\"preserve\"> 정비</t></r>"
                        + "<rPh sb=\"0\" eb=\"2\"><t>ハセン</t></rPh></si><si><t>둘째_x000D_\n줄</t></si>")
                .sheet("Sheet1", "<row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c></row>");

        assertThat(paragraphs(workbook)).containsExactly("하천 정비", "둘째", "줄");
    }

    @Test
    void values_are_shown_as_the_workbook_shows_them() {
        Xlsx workbook = new Xlsx()
                .formats("#,##0;\"△\"#,##0", "yyyy\". \"m\". \"d\".\"", "0.0%")
                .sheet(
                        "Sheet1",
                        "<row><c s=\"1\"><v>-1250</v></c></row><row><c s=\"2\"><v>44378</v></c></row>"
                                + "<row><c s=\"3\"><v>0.333</v></c></row><row><c t=\"b\"><v>1</v></c></row>"
                                + "<row><c t=\"e\"><v>#REF!</v></c></row><row><c s=\"99\"><v>3</v></c></row>"
                                + "<row><c t=\"str\"><f>A1</f><v>합계</v></c></row><row><c><f>1+1</f><v>2</v></c></row>");

        assertThat(paragraphs(workbook))
                .containsExactly("△1,250", "2021. 7. 1.", "33.3%", "TRUE", "#REF!", "3", "합계", "2");
    }

    @Test
    void days_may_be_counted_from_1904() {
        Xlsx workbook =
                new Xlsx().from1904().formats("yyyy-mm-dd").sheet("Sheet1", "<row><c s=\"1\"><v>42916</v></c></row>");

        assertThat(paragraphs(workbook)).containsExactly("2021-07-01");
    }

    @Test
    void a_formula_that_was_never_worked_out_is_blank_and_told() {
        Xlsx workbook = new Xlsx().sheet("Sheet1", "<row>" + Xlsx.text("A1", "계") + "<c><f>SUM(C1:C9)</f></c></row>");

        assertThat(paragraphs(workbook)).containsExactly("계");
        assertThat(issues(workbook)).containsExactly("read.formulas-without-value");
    }

    @Test
    void what_is_hidden_is_not_read_but_told() {
        Xlsx workbook = new Xlsx()
                .raw("name=\"옛 카드\" state=\"hidden\"", "<sheetData><row>" + Xlsx.text("A1", "가") + "</row></sheetData>")
                .raw("name=\"매크로\" state=\"veryHidden\"", "<sheetData/>")
                .raw(
                        "name=\"Sheet1\"",
                        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\">"
                                + Xlsx.text("A1", "보임") + Xlsx.text("B1", "숨김") + Xlsx.text("D1", "옆") + "</row>"
                                + "<row r=\"2\" hidden=\"1\">" + Xlsx.text("A2", "숨김") + "</row>"
                                + "<row r=\"3\">" + Xlsx.text("A3", "아래") + Xlsx.text("D3", "끝")
                                + "</row></sheetData>");

        Document document = Read.document(workbook.bytes());
        assertThat(document.tables()).singleElement().satisfies(table -> {
            assertThat(table.rows()).isEqualTo(2);
            assertThat(table.columns()).isEqualTo(2);
        });
        assertThat(paragraphs(workbook)).containsExactly("보임", "옆", "아래", "끝");
        assertThat(document.issues())
                .extracting(Issue::code)
                .containsExactly("read.sheets-hidden", "read.cells-hidden");
        assertThat(document.issues().getLast().message().ko()).contains("칸 2개");
    }

    @Test
    void a_merged_cell_whose_corner_is_hidden_is_still_seen() {
        Xlsx workbook = new Xlsx()
                .sheet(
                        "Sheet1",
                        "<row r=\"1\" hidden=\"1\">" + Xlsx.text("A1", "제목") + "</row><row r=\"2\">"
                                + Xlsx.text("B2", "값") + "</row>",
                        "A1:A2");

        assertThat(paragraphs(workbook)).containsExactly("제목", "값");
        assertThat(issues(workbook)).isEmpty();
    }

    @Test
    void worksheets_come_in_the_order_of_their_tabs_wherever_their_parts_lie() {
        byte[] file = new Xlsx()
                .sheet("나중", "<row>" + Xlsx.text("A1", "나중") + "</row>")
                .zip()
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"먼저\" r:id=\"x\"/><sheet name=\"나중\" r:id=\"r0\"/>"
                                + "<sheet name=\"그림\" r:id=\"c\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"x\" Type=\"http://purl.oclc.org/ooxml/officeDocument/"
                                + "relationships/worksheet\" Target=\"./a/../b.xml\"/><Relationship Id=\"r0\" Type=\"t/worksheet\""
                                + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"c\" Type=\"t/chartsheet\""
                                + " Target=\"chart.xml\"/></Relationships>")
                .with(
                        "xl/b.xml",
                        "<worksheet><sheetData><row>" + Xlsx.text("A1", "먼저") + "</row></sheetData></worksheet>")
                .bytes();

        assertThat(Read.document(file).paragraphs())
                .extracting(SourceText::toString)
                .containsExactly("먼저", "나중");
    }

    @Test
    void the_name_of_a_worksheet_heads_a_table_without_a_heading() {
        String row = "<row>" + Xlsx.text("A1", "국비") + Xlsx.text("B1", "투자계획") + "</row>";
        String heading = "<row>" + Xlsx.text("A1", "□ 투자계획") + "</row>";

        assertThat(paragraphs(new Xlsx().sheet("재원별 현황", row).sheet("Sheet2", row)))
                .containsExactly("재원별 현황", "국비", "투자계획", "국비", "투자계획");
        assertThat(paragraphs(new Xlsx().sheet("1-1 투자계획 (2)", row).sheet("1-1 카드", row)))
                .containsExactly("국비", "투자계획", "국비", "투자계획");
        assertThat(paragraphs(new Xlsx().sheet("재원별 현황", heading).sheet("시트2", row)))
                .containsExactly("□ 투자계획", "국비", "투자계획");
        assertThat(paragraphs(new Xlsx().sheet("재원별 현황", row))).containsExactly("국비", "투자계획");
        assertThat(paragraphs(new Xlsx().sheet("재원별 현황", "").sheet("시트2", row))).containsExactly("국비", "투자계획");
    }

    @Test
    void a_text_box_is_read_where_it_lies() {
        String shape = "<twoCellAnchor><from><col>0</col><row>%d</row></from><sp><txBody><p><r><t>%s</t></r></p>"
                + "<p><r><t>둘째</t></r><r><t> 줄</t></r></p></txBody></sp></twoCellAnchor>";
        byte[] file = new Xlsx()
                .ruled()
                .sheet(
                        "Sheet1",
                        "<row r=\"3\"><c r=\"A3\" s=\"1\" t=\"str\"><v>가</v></c></row>"
                                + "<row r=\"4\"><c r=\"A4\" s=\"1\" t=\"str\"><v>나</v></c></row>")
                .zip()
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship Id=\"d\" Type=\"t/drawing\" Target=\"../drawings/drawing1.xml\"/>"
                                + "</Relationships>")
                .with(
                        "xl/drawings/drawing1.xml",
                        "<wsDr>" + shape.formatted(0, "위") + shape.formatted(3, "아래")
                                + "<Fallback><txBody><p><t>또</t></p></txBody></Fallback></wsDr>")
                .bytes();

        assertThat(Read.document(file).paragraphs())
                .extracting(SourceText::toString)
                .containsExactly("위", "둘째 줄", "가", "나", "아래", "둘째 줄");
    }

    @Test
    void a_workbook_without_a_sheet_to_be_seen_is_damaged() {
        assertThat(Read.outcome(new Xlsx().bytes())).isEqualTo("read.damaged");
        assertThat(Read.outcome(new Xlsx()
                        .sheet("Sheet1", "<row><c t=\"s\"><v>7</v></c></row>")
                        .bytes()))
                .isEqualTo("read.damaged");
    }
}
