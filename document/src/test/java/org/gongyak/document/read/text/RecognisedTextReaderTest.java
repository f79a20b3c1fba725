package org.gongyak.document.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.Paragraph;
import org.gongyak.card.source.Place;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import org.gongyak.document.Offsets;
import org.gongyak.document.Shared;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.junit.jupiter.api.Test;

class RecognisedTextReaderTest {

    @Test
    void takes_consecutive_tab_lines_for_one_table_and_other_lines_for_paragraphs() {
        Document document = read("제목\n가\t나\n다\t라\n\n마\t바\n끝");

        assertThat(document.blocks()).hasSize(4);
        assertThat(document.blocks().getFirst()).isInstanceOf(Paragraph.class);
        assertThat(document.tables()).extracting(Table::rows).containsExactly(2, 1);
    }

    @Test
    void keeps_blank_cells_at_both_ends_of_a_row() {
        Table table = read("\t계\t22\t\n").tables().getFirst();

        assertThat(table.columns()).isEqualTo(4);
        assertThat(table.cells()).extracting(Cell::text).containsExactly("", "계", "22", "");
    }

    @Test
    void knows_where_a_blank_cell_stands() {
        Table table = read("가\t\t나").tables().getFirst();

        Place place = table.cells().get(1).paragraphs().getFirst().place();

        assertThat(place.line()).hasValue(1);
        assertThat(place.start()).isEqualTo(2);
        assertThat(place.address()).isEqualTo("table[1]/row[1]/cell[2]/paragraph[1]");
    }

    @Test
    void fills_short_rows_with_blank_cells_at_the_end_of_their_line() {
        Table table = read("가\t나\t다\n라\t마").tables().getFirst();

        Cell filled = table.findCell(1, 2).orElseThrow();
        assertThat(filled.text()).isEmpty();
        assertThat(filled.paragraphs().getFirst().place().line()).hasValue(2);
        assertThat(filled.paragraphs().getFirst().place().start()).isEqualTo(3);
    }

    @Test
    void cuts_a_cell_into_paragraphs_at_block_tags_only() {
        Table table = read("<p>가<b>나</b></p> <ul style=\"list-style-type: none;\"> ○ 다 - 라 <p>마 \t바")
                .tables()
                .getFirst();

        assertThat(texts(table.cells().getFirst())).containsExactly("가나", "○ 다 - 라", "마");
    }

    @Test
    void leaves_angle_brackets_and_ampersands_that_are_no_markup() {
        Document document = read("<표 1> a < b > c, R&D <붙임> <http://x>\n");

        assertThat(document.paragraphs().getFirst()).hasToString("<표 1> a < b > c, R&D <붙임> <http://x>");
    }

    @Test
    void decodes_references_and_lets_them_point_at_their_ampersand() {
        SourceText text = read("가&amp;나&#x1F600;&nbsp;다").paragraphs().getFirst();

        assertThat(text).hasToString("가&나\uD83D\uDE00\u00A0다");
        assertThat(text.offsetAt(1)).isEqualTo(1);
        assertThat(text.offsetAt(2)).isEqualTo(6);
        assertThat(text.offsetAt(4)).isEqualTo(7);
        assertThat(text.offsetAt(6)).isEqualTo(22);
    }

    @Test
    void keeps_a_tag_that_is_cut_off_as_text_rather_than_lose_what_follows() {
        assertThat(texts(read("가 <p style=\"x\t나").tables().getFirst().cells().getFirst()))
                .containsExactly("가 <p style=\"x");
    }

    @Test
    void counts_lines_ended_by_any_line_break() {
        assertThat(read("가\r\n나\r다\n라").paragraphs())
                .extracting(text -> text.place().line().orElseThrow())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void knows_the_offset_of_every_character_in_all_shared_cards() throws IOException {
        for (Path card : Shared.files("cards", ".txt")) {
            String file = Files.readString(card);
            Offsets.assertExact(read(file), file, card.getFileName().toString());
        }
    }

    @Test
    void loses_no_character_of_the_shared_cards_but_white_space_and_markup() throws IOException {
        for (Path card : Shared.files("cards", ".txt")) {
            String file = Files.readString(card);
            StringBuilder read = new StringBuilder();
            read(file).paragraphs().forEach(read::append);
            String bare = file.replaceAll("</?(p|ul)\\b[^>]*>", "");
            assertThat(bare).as("no other tags in " + card.getFileName()).doesNotContain("<");
            assertThat(read.toString().replaceAll("\\s", ""))
                    .as("%s", card.getFileName())
                    .isEqualTo(bare.replaceAll("\\s", ""));
        }
    }

    @Test
    void knows_the_offset_of_every_character_of_random_text() {
        List<String> pieces = List.of(
                "가",
                "나 ",
                "1",
                "\t",
                "\n",
                "\r\n",
                "<p>",
                "</p>",
                "<ul style=\"a>b\">",
                "<",
                ">",
                "&amp;",
                "&",
                "&#65;",
                "&#0;",
                "\"",
                "<li",
                "<br/>",
                "<!-- x -->",
                "<!--",
                "😀",
                "&NotEqualTilde;",
                "<script>",
                "</",
                "\u00A0");
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder file = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                file.append(pieces.get(random.nextInt(pieces.size())));
            }
            Offsets.assertExact(read(file.toString()), file.toString(), "seed " + seed);
        }
    }

    private static List<String> texts(Cell cell) {
        return cell.paragraphs().stream().map(SourceText::toString).toList();
    }

    private static Document read(String file) {
        return RecognisedTextReader.read(file, Deadline.in(Limits.TIME, Clock.systemUTC()));
    }
}
