package org.gongyak.document.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongyak.card.source.Cell;
import org.gongyak.card.source.Document;
import org.gongyak.card.source.SourceText;
import org.gongyak.card.source.Table;
import org.gongyak.document.Offsets;
import org.gongyak.document.Read;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String PAGE = "<!doctype html>";

    private static final List<String> PIECES = List.of(
            "가",
            "나 ",
            "\n ",
            "1",
            "&amp;",
            "&nbsp;",
            "&",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<br>",
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "<td rowspan=3 colspan='2'>",
            "</td>",
            "<th>",
            "<ul><li>",
            "</ul>",
            "<!-- <td> -->",
            "<div class=\"a>b\">",
            "</div>",
            "<caption>",
            "<tbody>",
            "<",
            ">",
            "😀");

    @Test
    void places_cells_around_those_that_span_rows() {
        Table table = read("<table><tr><td rowspan=2>가<td>나<tr><td>다</table>")
                .tables()
                .getFirst();

        assertThat(table.findCell(1, 1)).map(Cell::text).contains("다");
        assertThat(table.findCell(1, 0)).map(Cell::text).contains("가");
    }

    @Test
    void closes_rows_and_cells_that_were_left_open() {
        Document document = read("<table><tr><td>가<table><tr><td>안</table>뒤<td>나");

        assertThat(document.tables()).hasSize(1);
        assertThat(document.tables().getFirst().findCell(0, 0)).map(Cell::text).contains("가\n안\n뒤");
    }

    @Test
    void clamps_a_row_span_that_reaches_below_the_table() {
        Document document = read("<table><tr><td rowspan=99999999999>가<td>나</table>");

        assertThat(document.tables().getFirst().cells().getFirst().rowSpan()).isEqualTo(1);
        assertThat(document.issues())
                .singleElement()
                .matches(issue -> issue.code().equals("read.span-clamped"));
    }

    @Test
    void keeps_text_that_stands_in_a_table_but_in_no_cell() {
        assertThat(read("<table>앞<tr>사이<td>가</td>뒤</table>").paragraphs())
                .extracting(SourceText::toString)
                .containsExactlyInAnyOrder("앞", "사이", "가", "뒤");
    }

    @Test
    void drops_scripts_styles_comments_and_the_title() {
        assertThat(read("<html><title>가</title><style>나</style><script>if (a<b) '</p>'</script><!-- <p>다 -->라</html>")
                        .paragraphs())
                .extracting(SourceText::toString)
                .containsExactly("라");
    }

    @Test
    void refuses_tables_nested_too_deep() {
        assertThat(Read.outcome(bytes("<table><tr><td>".repeat(21)))).isEqualTo("read.too-deep");
    }

    @Test
    void knows_the_offset_of_every_character_of_random_pages() {
        for (int seed = 0; seed < 500; seed++) {
            String file = randomPage(seed);
            Offsets.assertExact(read(file), file, "seed " + seed);
        }
    }

    @Test
    void reads_the_same_text_as_an_independent_parser() {
        for (int seed = 0; seed < 500; seed++) {
            String file = randomPage(seed);
            assertThat(sorted(read(file).paragraphs().stream()
                            .map(SourceText::toString)
                            .collect(Collectors.joining())))
                    .as("seed %d: %s", seed, file)
                    .isEqualTo(sorted(Jsoup.parse(file).body().wholeText()));
        }
    }

    /** The characters without their order, since the parsers move text out of tables to different places. */
    private static String sorted(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String randomPage(int seed) {
        Random random = new Random(seed);
        StringBuilder file = new StringBuilder(PAGE + "<body>글");
        for (int i = random.nextInt(80); i >= 0; i--) {
            file.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return file.append(" 끝").toString();
    }

    private static Document read(String file) {
        return Read.document(file.startsWith(PAGE) ? file : PAGE + file);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
