package org.gongyak.document.read.hwp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.document.hwp.HwpBlocks.cell;
import static org.gongyak.document.hwp.HwpBlocks.control;
import static org.gongyak.document.hwp.HwpBlocks.holding;
import static org.gongyak.document.hwp.HwpBlocks.list;
import static org.gongyak.document.hwp.HwpBlocks.table;
import static org.gongyak.document.hwp.HwpBlocks.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Issue;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import org.gongyak.document.Read;
import org.gongyak.document.hwp.Hwp;
import org.gongyak.document.hwp.HwpParagraph;
import org.gongyak.document.hwp.HwpRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HwpReaderTest {

    @Test
    void reads_a_cell_that_spans_two_rows_and_one_that_is_a_head() {
        Table table = read(holding(table(
                        2,
                        2,
                        List.of(
                                cell(true, 0, 0, 2, 1, List.of(text("구분"))),
                                cell(0, 1, 1, 1, text("가")),
                                cell(1, 1, 1, 1, text("나"))))))
                .tables()
                .getFirst();

        assertThat(table.findCell(1, 0)).map(Cell::text).contains("구분");
        assertThat(table.cells()).extracting(Cell::rowSpan).containsExactly(2, 1, 1);
        assertThat(table.cells()).extracting(Cell::header).containsExactly(true, false, false);
    }

    @Test
    void gives_a_paragraph_of_a_nested_table_its_address() {
        HwpRecord inner = holding(table(1, 1, List.of(cell(0, 0, 1, 1, text("안")))));
        Document document = read(
                text("앞"),
                holding(table(
                        1, 2, List.of(cell(0, 0, 1, 1, text("가")), cell(0, 1, 1, 1, text("나"), inner, text("다"))))),
                text("뒤"));

        assertThat(document.paragraphs())
                .extracting(SourceText::toString)
                .containsExactly("앞", "가", "나", "안", "다", "뒤");
        assertThat(document.paragraphs().get(3).place().address())
                .isEqualTo("table[1]/row[1]/cell[2]/table[1]/row[1]/cell[1]/paragraph[1]");
    }

    @Test
    void puts_a_caption_before_its_table() {
        Document document = read(holding(table(List.of(text("표 제목")), 1, 1, List.of(cell(0, 0, 1, 1, text("가"))))));

        assertThat(document.paragraphs()).extracting(SourceText::toString).containsExactly("표 제목", "가");
        assertThat(document.blocks()).hasSize(2);
        assertThat(document.blocks().getLast()).isInstanceOf(Table.class);
    }

    @Test
    void parts_the_text_around_a_table_where_it_is_anchored() {
        HwpRecord table = table(1, 1, List.of(cell(0, 0, 1, 1, text("가"))));
        HwpRecord field = control("%clk", List.of());

        assertThat(texts(new HwpParagraph()
                        .text("앞 ")
                        .control(3, field)
                        .text("누름틀")
                        .control(11, table)
                        .text("뒤")
                        .build()))
                .containsExactly("앞 누름틀", "가", "뒤");
    }

    @Test
    void keeps_tabs_special_spaces_and_private_letters_and_parts_at_line_breaks() {
        assertThat(texts(text("가\t나\n다\u001E라\u001F마\u0018바\u0019\u0000\uF0A7\uDB80\uDC01")))
                .containsExactly("가\t나", "다\u00A0라\u3000마-바\uF0A7\uDB80\uDC01");
    }

    @Test
    void passes_over_marks_that_take_eight_units() {
        String mark = "\u0004\u4141\u4141\u4141\u4141\u4141\u4141\u0004";

        assertThat(texts(text("가" + mark + "나"))).containsExactly("가나");
    }

    @Test
    void puts_another_sign_for_half_a_surrogate_pair() {
        assertThat(texts(text("가\uD83D나\uDE00다\uD83D"))).containsExactly("가\uFFFD나\uFFFD다\uFFFD");
    }

    @Test
    void reads_text_boxes_where_they_are_anchored_also_in_groups_of_shapes() {
        HwpRecord shape = new HwpRecord(76, new byte[8], list(List.of(text("글상자"))));
        HwpRecord group = new HwpRecord(76, new byte[8], List.of(shape));

        assertThat(texts(new HwpParagraph()
                        .text("앞")
                        .control(11, control("gso ", List.of(group)))
                        .text("뒤")
                        .build()))
                .containsExactly("앞", "글상자", "뒤");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "foot", "fn  ", "en  ", "tcmt"})
    void puts_heads_feet_notes_and_comments_at_the_end(String id) {
        HwpRecord aside = control(id, list(List.of(text("곁"))));

        assertThat(texts(
                        new HwpParagraph()
                                .text("본")
                                .control(16, aside)
                                .text("문")
                                .build(),
                        text("다음")))
                .containsExactly("본문", "다음", "곁");
    }

    @Test
    void puts_review_notes_at_the_end_and_leaves_master_pages_out() {
        HwpRecord noted = new HwpParagraph()
                .text("본문")
                .control(2, control("secd", list(List.of(text("바탕쪽")))))
                .record(HwpRecord.ofShorts(HwpRecord.LIST_HEADER, 1, 0, 0, 0))
                .record(text("마지막 바탕쪽"))
                .record(HwpRecord.ofShorts(HwpRecord.MEMO_LIST, 0, 0))
                .record(HwpRecord.ofShorts(HwpRecord.LIST_HEADER, 1, 0, 0, 0))
                .record(text("메모"))
                .build();

        assertThat(texts(noted, text("다음"))).containsExactly("본문", "다음", "메모");
    }

    @Test
    void reads_the_word_under_small_letters() {
        byte[] ruby = "\u0002덧말\u0001ㄷ".getBytes(StandardCharsets.UTF_16LE);

        assertThat(texts(new HwpParagraph()
                        .text("앞 ")
                        .control(23, control("tdut", ruby, List.of()))
                        .text(" 뒤")
                        .build()))
                .containsExactly("앞 덧말 뒤");
    }

    @Test
    void clamps_spans_that_reach_out_of_the_table_and_says_so() {
        Document document = read(holding(table(1, 2, List.of(cell(0, 0, 65_535, 9, text("가"))))));

        assertThat(document.tables().getFirst().cells().getFirst().columnSpan()).isEqualTo(2);
        assertThat(document.issues()).extracting(Issue::code).containsExactly("read.span-clamped");
    }

    @Test
    void lays_out_by_address_when_cells_do_not_fill_the_table() {
        Document document =
                read(holding(table(2, 2, List.of(cell(0, 0, 1, 1, text("가")), cell(1, 1, 1, 1, text("나"))))));

        assertThat(document.issues()).extracting(Issue::code).containsExactly("read.table-uneven");
        assertThat(document.tables().getFirst().findCell(1, 1)).map(Cell::text).contains("나");
    }

    @Test
    void reads_sections_in_the_order_of_their_numbers_deflated_or_not() {
        Hwp hwp = Hwp.empty();
        for (int section = 0; section < 12; section++) {
            hwp.with(Hwp.records(List.of(text("구역 " + section))));
        }
        List<String> deflated = Read.document(hwp.bytes()).paragraphs().stream()
                .map(SourceText::toString)
                .toList();

        assertThat(deflated).hasSize(12).startsWith("구역 0", "구역 1", "구역 2").endsWith("구역 11");
        assertThat(Read.document(hwp.stored().bytes()).paragraphs())
                .extracting(SourceText::toString)
                .isEqualTo(deflated);
    }

    @Test
    void reads_a_paragraph_longer_than_the_head_of_a_record_can_tell() {
        String content = "가".repeat(5_000);

        assertThat(texts(text(content))).containsExactly(content);
    }

    @Test
    void passes_over_records_it_does_not_know() {
        HwpRecord unknown = new HwpRecord(999, new byte[5_000], List.of(new HwpRecord(998, new byte[1], List.of())));

        assertThat(texts(
                        unknown,
                        text("가"),
                        new HwpParagraph().text("나").record(unknown).build()))
                .containsExactly("가", "나");
    }

    private static Document read(HwpRecord... blocks) {
        return Read.document(Hwp.ofBlocks(blocks).bytes());
    }

    private static List<String> texts(HwpRecord... blocks) {
        return read(blocks).paragraphs().stream().map(SourceText::toString).toList();
    }
}
