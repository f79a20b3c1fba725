package org.gongyak.document.read.hwpx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.document.Hwpx.cell;
import static org.gongyak.document.Hwpx.paragraph;
import static org.gongyak.document.Hwpx.table;
import static org.gongyak.document.Hwpx.text;

import java.util.List;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import org.gongyak.document.Hwpx;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;

class HwpxReaderTest {

    @Test
    void reads_a_cell_that_spans_two_rows() {
        Table table = blocks(table(
                        2,
                        2,
                        row(cell(0, 0, 2, 1, text("구분")) + cell(0, 1, 1, 1, text("가")))
                                + row(cell(1, 1, 1, 1, text("나")))))
                .tables()
                .getFirst();

        assertThat(table.findCell(1, 0)).map(Cell::text).contains("구분");
        assertThat(table.cells()).extracting(Cell::rowSpan).containsExactly(2, 1, 1);
    }

    @Test
    void gives_a_paragraph_of_a_nested_table_its_address_and_no_line() {
        String inner = table(1, 1, row(cell(0, 0, 1, 1, text("안"))));
        Document document =
                blocks(text("앞") + table(1, 2, row(cell(0, 0, 1, 1, text("가")) + cell(0, 1, 1, 1, text("나") + inner))));

        SourceText inside = document.paragraphs().getLast();
        Place place = inside.place();
        assertThat(inside).hasToString("안");
        assertThat(place.address()).isEqualTo("table[1]/row[1]/cell[2]/table[1]/row[1]/cell[1]/paragraph[1]");
        assertThat(place.line()).isEmpty();
        assertThat(place.start()).isZero();
        assertThat(place.end()).isEqualTo(1);
    }

    @Test
    void joins_the_runs_of_a_paragraph_and_keeps_its_special_spaces() {
        assertThat(texts(paragraph(
                        "<hp:t>가</hp:t></hp:run><hp:run><hp:t>나<hp:tab/>다<hp:fwSpace/>라&amp;<![CDATA[<마>]]></hp:t>")))
                .containsExactly("가나\t다\u3000라&<마>");
    }

    @Test
    void parts_a_paragraph_at_a_line_break() {
        assertThat(texts(paragraph("<hp:t>가<hp:lineBreak/>나</hp:t>"))).containsExactly("가", "나");
    }

    @Test
    void keeps_text_that_was_marked_or_inserted() {
        assertThat(texts(paragraph("<hp:t>가<hp:insertBegin/>나<hp:insertEnd/><hp:markpenBegin/>다</hp:t>")))
                .containsExactly("가나다");
    }

    @Test
    void puts_review_notes_at_the_end_and_does_not_part_the_text_they_are_about() {
        String note = "<hp:fieldBegin type=\"MEMO\"><hp:subList>" + text("메모") + "</hp:subList></hp:fieldBegin>";

        assertThat(texts(paragraph("<hp:t>앞</hp:t><hp:ctrl>" + note + "</hp:ctrl><hp:t>뒤</hp:t>")))
                .containsExactly("앞뒤", "메모");
    }

    @Test
    void puts_a_caption_before_its_table() {
        Document document = blocks(table(
                1,
                1,
                "<hp:caption><hp:subList>" + text("표 제목") + "</hp:subList></hp:caption>"
                        + row(cell(0, 0, 1, 1, text("가")))));

        assertThat(document.paragraphs()).extracting(SourceText::toString).containsExactly("표 제목", "가");
        assertThat(document.blocks().getLast()).isInstanceOf(Table.class);
    }

    @Test
    void clamps_spans_that_reach_out_of_the_table_and_says_so() {
        Document document = blocks(table(1, 2, row(cell(0, 0, 2_000_000_000, 9, text("가")))));

        assertThat(document.tables().getFirst().cells().getFirst().columnSpan()).isEqualTo(2);
        assertThat(document.issues()).extracting(Issue::code).containsExactly("read.span-clamped");
    }

    @Test
    void lays_out_by_address_when_cells_do_not_fill_the_table() {
        Document document = blocks(table(2, 2, row(cell(0, 0, 1, 1, text("가")) + cell(1, 1, 1, 1, text("나")))));

        assertThat(document.issues()).extracting(Issue::code).containsExactly("read.table-uneven");
        assertThat(document.tables().getFirst().findCell(1, 1)).map(Cell::text).contains("나");
    }

    @Test
    void takes_cells_without_addresses_one_after_the_other() {
        Document document = blocks(paragraph(
                "<hp:tbl><hp:tr><hp:tc>" + text("가") + "</hp:tc><hp:tc>" + text("나") + "</hp:tc></hp:tr></hp:tbl>"));

        assertThat(document.tables().getFirst().findCell(0, 1)).map(Cell::text).contains("나");
    }

    @Test
    void refuses_addresses_beyond_any_table() {
        assertThat(outcome(table(1, 1, row(cell(2_000_000_000, 0, 1, 1, text("가"))))))
                .isEqualTo("read.table-too-large");
    }

    @Test
    void refuses_tables_nested_more_than_twenty_deep() {
        String nested = text("가");
        for (int depth = 1; depth <= 20; depth++) {
            nested = table(1, 1, row(cell(0, 0, 1, 1, nested)));
        }
        assertThat(outcome(nested)).isEqualTo("read");
        assertThat(outcome(table(1, 1, row(cell(0, 0, 1, 1, nested))))).isEqualTo("read.too-deep");
    }

    @Test
    void reads_a_section_without_a_package_description() {
        assertThat(Read.document(new Hwpx()
                                .with("Contents/section0.xml", "<sec><p><run><t>가</t></run></p></sec>")
                                .bytes())
                        .paragraphs())
                .hasSize(1);
    }

    @Test
    void refuses_a_package_without_a_section() {
        assertThat(Read.outcome(
                        Hwpx.empty().with("Contents/content.hpf", "<package/>").bytes()))
                .isEqualTo("read.no-section");
    }

    @Test
    void refuses_an_encrypted_file_even_if_its_section_is_no_xml() {
        byte[] file = Hwpx.ofSection("\u0001\u0002")
                .with("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>")
                .bytes();

        assertThat(Read.outcome(file)).isEqualTo("read.password");
    }

    @Test
    void refuses_a_document_type_definition_wherever_it_stands() {
        String xxe =
                "<!DOCTYPE sec [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sec><p><run><t>&x;</t></run></p></sec>";

        assertThat(Read.outcome(Hwpx.ofSection(xxe).bytes())).isEqualTo("read.doctype");
        assertThat(Read.outcome(Hwpx.ofSection("<sec/>")
                        .with("Contents/content.hpf", xxe)
                        .bytes()))
                .isEqualTo("read.doctype");
    }

    @Test
    void refuses_elements_without_bottom() {
        assertThat(Read.outcome(Hwpx.ofSection("<a>".repeat(100_000)).bytes())).isEqualTo("read.damaged");
    }

    private static String row(String cells) {
        return "<hp:tr>" + cells + "</hp:tr>";
    }

    private static Document blocks(String blocks) {
        return Read.document(Hwpx.ofBlocks(blocks).bytes());
    }

    private static List<String> texts(String blocks) {
        return blocks(blocks).paragraphs().stream().map(SourceText::toString).toList();
    }

    private static String outcome(String blocks) {
        return Read.outcome(Hwpx.ofBlocks(blocks).bytes());
    }
}
