package org.gongyak.document.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import org.gongyak.document.Offsets;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    private static final String TABLE = "| 가 | 나 |\n|---|:-:|\n";

    @Test
    void drops_the_alignment_row_and_marks_the_row_above_as_head() {
        Table table = read(TABLE + "| 1 | 2 |").tables().getFirst();

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.cells()).extracting(Cell::header).containsExactly(true, true, false, false);
    }

    @Test
    void takes_an_escaped_pipe_for_text() {
        Cell cell =
                read(TABLE + "| a\\|b | 2 |").tables().getFirst().findCell(1, 0).orElseThrow();

        assertThat(cell.text()).isEqualTo("a|b");
        assertThat(cell.paragraphs().getFirst().place().start()).isEqualTo(2);
        assertThat(cell.paragraphs().getFirst().place().end()).isEqualTo(6);
    }

    @Test
    void needs_no_pipes_at_the_ends_of_a_row() {
        assertThat(read(TABLE + "1 | 2\n").tables().getFirst().cells())
                .extracting(Cell::text)
                .containsExactly("가", "나", "1", "2");
    }

    @Test
    void keeps_marks_of_headings_and_lists_but_not_the_stars_of_bold_words() {
        assertThat(read(TABLE + "\n## **제목** 하나\n- 둘 ** 셋\n* **넷**").paragraphs())
                .extracting(SourceText::toString)
                .endsWith("## 제목 하나", "- 둘 ** 셋", "* 넷");
    }

    @Test
    void knows_the_offset_of_every_character_of_random_text() {
        List<String> pieces = List.of(
                "가",
                " ",
                "\n",
                "|",
                "\\|",
                "\\",
                "**",
                "*",
                "a b",
                "<br>",
                "&lt;",
                "\n|--|--|\n",
                "| 1 | 2 |",
                "#",
                "-",
                "\t",
                "<b>");
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder file = new StringBuilder(TABLE);
            for (int i = random.nextInt(60); i >= 0; i--) {
                file.append(pieces.get(random.nextInt(pieces.size())));
            }
            Offsets.assertExact(read(file.toString()), file.toString(), "seed " + seed);
        }
    }

    private static Document read(String file) {
        Document document = Read.document(file);
        assertThat(document.format()).isEqualTo("markdown");
        return document;
    }
}
