package org.gongyak.document.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.document.Docx.cell;
import static org.gongyak.document.Docx.gridSpan;
import static org.gongyak.document.Docx.row;
import static org.gongyak.document.Docx.table;
import static org.gongyak.document.Docx.text;
import static org.gongyak.document.Docx.vMerge;

import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Table;
import org.gongyak.document.Docx;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;

class DocxTableTest {

    @Test
    void a_merged_cell_reaches_down_as_far_as_it_is_continued() {
        Table table = only(
                2,
                row(cell(vMerge("restart"), text("구분")), cell(text("가"))),
                row(cell("<w:vMerge/>", "<w:p/>"), cell(text("나"))),
                row(cell(vMerge("continue"), "<w:p/>"), cell(text("다"))),
                row(cell(vMerge("restart"), text("다음")), cell(text("라"))));

        assertThat(table.rows()).isEqualTo(4);
        assertThat(table.cells()).extracting(Cell::text).containsExactly("구분", "가", "나", "다", "다음", "라");
        assertThat(table.cells()).extracting(Cell::rowSpan).containsExactly(3, 1, 1, 1, 1, 1);
    }

    @Test
    void a_row_of_nothing_but_continued_cells_is_a_row() {
        Table table = only(1, row(cell(vMerge("restart"), text("가"))), row(cell(vMerge("continue"), "<w:p/>")));

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.cells()).extracting(Cell::rowSpan).containsExactly(2);
    }

    @Test
    void text_left_in_a_continued_cell_belongs_to_the_merged_one() {
        Table table = only(1, row(cell(vMerge("restart"), text("가"))), row(cell(vMerge("continue"), text("나"))));

        assertThat(table.cells()).extracting(Cell::text).containsExactly("가\n나");
    }

    @Test
    void a_cell_that_continues_nothing_is_a_cell_of_its_own() {
        Table table = only(
                2,
                row(cell(text("가")), cell(vMerge("restart") + gridSpan(1), text("나"))),
                row(cell(vMerge("continue"), text("다")), cell(text("라"))),
                row(cell(text("마")), cell(vMerge("continue"), text("바"))));

        assertThat(table.cells()).extracting(Cell::rowSpan).containsOnly(1);
    }

    @Test
    void cells_span_columns_of_the_grid() {
        Table table = only(
                3,
                row(cell(gridSpan(2), text("가")), cell(text("나"))),
                row(cell(text("다")), cell(gridSpan(2), text("라"))));

        assertThat(table.findCell(0, 1)).map(Cell::text).contains("가");
        assertThat(table.findCell(0, 2)).map(Cell::text).contains("나");
        assertThat(table.findCell(1, 2)).map(Cell::text).contains("라");
    }

    @Test
    void columns_left_free_at_either_end_of_a_row_are_blank_cells() {
        Document document = document(table(
                3,
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + cell(text("가"))
                        + "</w:tr>" + row(cell(text("나")), cell(text("다")), cell(text("라")))));

        Table table = document.tables().getFirst();
        assertThat(table.findCell(0, 0)).map(Cell::text).contains("");
        assertThat(table.findCell(0, 1)).map(Cell::text).contains("가");
        assertThat(table.findCell(0, 2)).map(Cell::text).contains("");
        assertThat(document.issues()).isEmpty();
    }

    @Test
    void rows_that_repeat_on_every_page_are_heads() {
        Table table =
                only(1, "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell(text("구분")) + "</w:tr>", row(cell(text("가"))));

        assertThat(table.cells()).extracting(Cell::header).containsExactly(true, false);
    }

    @Test
    void a_deleted_row_does_not_count_and_old_properties_do_not_either() {
        Table table = only(
                2,
                "<w:tr><w:trPr><w:del/></w:trPr>" + cell(text("지움")) + "</w:tr>",
                row(
                        cell(
                                "<w:tcPrChange><w:tcPr>" + gridSpan(2) + vMerge("restart") + "</w:tcPr></w:tcPrChange>",
                                text("가")),
                        cell(text("나"))));

        assertThat(table.cells()).extracting(Cell::text).containsExactly("가", "나");
    }

    @Test
    void rows_and_cells_in_content_controls_are_read() {
        Table table = only(
                2,
                "<w:sdt><w:sdtContent>"
                        + row("<w:sdt><w:sdtContent>" + cell(text("가")) + "</w:sdtContent></w:sdt>", cell(text("나")))
                        + "</w:sdtContent></w:sdt>");

        assertThat(table.cells()).extracting(Cell::text).containsExactly("가", "나");
    }

    @Test
    void a_table_stands_in_the_cell_that_holds_it() {
        Document document =
                document(table(2, row(cell(text("앞") + table(1, row(cell(text("안")))) + "<w:p/>"), cell(text("옆")))));

        assertThat(document.tables()).hasSize(1);
        assertThat(document.paragraphs().get(1).place().address())
                .isEqualTo("table[1]/row[1]/cell[1]/table[1]/row[1]/cell[1]/paragraph[1]");
    }

    @Test
    void tables_without_a_grid_are_as_wide_as_their_rows() {
        Table table = only(0, row(cell(gridSpan(2), text("가"))), row(cell(text("나")), cell(text("다"))));

        assertThat(table.columns()).isEqualTo(2);
    }

    @Test
    void clamps_a_huge_span_and_says_so() {
        Document document = document(table(2, row(cell(gridSpan(2_000_000_000), text("가")))));

        assertThat(document.tables().getFirst().columns()).isEqualTo(2);
        assertThat(document.issues()).extracting(Issue::code).containsExactly("read.span-clamped");
    }

    @Test
    void refuses_cells_behind_a_huge_span() {
        assertThat(Read.outcome(Docx.ofBody(table(2, row(cell(gridSpan(2_000_000_000), text("가")), cell(text("나")))))
                        .bytes()))
                .isEqualTo("read.table-too-large");
    }

    @Test
    void refuses_tables_nested_more_than_twenty_deep() {
        String nested = text("가");
        for (int depth = 1; depth <= 20; depth++) {
            nested = table(1, row(cell(nested)));
        }
        assertThat(Read.outcome(Docx.ofBody(nested).bytes())).isEqualTo("read");
        assertThat(Read.outcome(Docx.ofBody(table(1, row(cell(nested)))).bytes()))
                .isEqualTo("read.too-deep");
    }

    private static Document document(String blocks) {
        return Read.document(Docx.ofBody(blocks).bytes());
    }

    private static Table only(int columns, String... rows) {
        Document document = document(table(columns, String.join("", rows)));
        assertThat(document.issues()).isEmpty();
        assertThat(document.tables()).hasSize(1);
        return document.tables().getFirst();
    }
}
