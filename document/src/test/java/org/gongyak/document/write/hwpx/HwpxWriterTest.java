package org.gongyak.document.write.hwpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongyak.card.Card;
import org.gongyak.document.Read;
import org.gongyak.document.write.form.OfficialForm;
import org.gongyak.document.write.sheet.Grid;
import org.gongyak.document.write.sheet.GridCell;
import org.gongyak.document.write.sheet.Line;
import org.gongyak.document.write.sheet.Part;
import org.gongyak.document.write.sheet.Sheet;
import org.junit.jupiter.api.Test;

class HwpxWriterTest {
    private static final int FLAGS = 6;
    private static final int METHOD = 8;
    private static final int NAME = 30;

    private static byte[] written(Card... cards) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        HwpxWriter.write(List.of(cards), file);
        return file.toByteArray();
    }

    private static Map<String, String> entries(byte[] file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Card plain(String title) {
        return Card.of("1-1", title).problems(List.of("예산")).build();
    }

    @Test
    void the_media_type_comes_first_undeflated_and_without_a_descriptor() throws IOException {
        byte[] file = written(plain("하천길"));
        ByteBuffer head = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(new String(file, NAME, 27, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/hwp+zip");
        assertThat(head.getShort(METHOD)).isZero();
        assertThat(head.getShort(FLAGS)).isZero();
    }

    @Test
    void a_package_has_the_parts_that_every_program_asks_for() throws IOException {
        assertThat(entries(written(plain("하천길"))))
                .containsKeys(
                        "version.xml",
                        "settings.xml",
                        "META-INF/container.xml",
                        "META-INF/manifest.xml",
                        "Preview/PrvText.txt",
                        "Contents/header.xml",
                        "Contents/content.hpf",
                        "Contents/section0.xml");
    }

    @Test
    void equal_cards_give_equal_bytes() throws IOException {
        assertThat(written(plain("하천길"))).isEqualTo(written(plain("하천길")));
    }

    @Test
    void every_style_a_section_names_is_in_the_style_sheet() throws IOException {
        Map<String, String> entries = entries(written(plain("하천길")));
        String header = entries.getOrDefault("Contents/header.xml", "");
        String section = entries.getOrDefault("Contents/section0.xml", "");
        assertThat(found("<hh:paraPr id=\"(\\d+)\"", header)).containsAll(found("paraPrIDRef=\"(\\d+)\"", section));
        assertThat(found("<hh:charPr id=\"(\\d+)\"", header)).containsAll(found("charPrIDRef=\"(\\d+)\"", section));
        assertThat(found("<hh:borderFill id=\"(\\d+)\"", header))
                .containsAll(found("borderFillIDRef=\"(\\d+)\"", section));
        assertThat(found("<hh:fontface lang=\"(\\w+)\"", header)).hasSize(7);
    }

    @Test
    void what_a_card_says_is_never_markup_and_never_breaks_it() throws IOException {
        byte[] file = written(plain("<hp:p> & \"둘\" \u0001\uD800셋"));
        assertThat(Read.document(file).paragraphs())
                .extracting(Object::toString)
                .contains("<hp:p> & \"둘\" 셋");
        assertThat(entries(file).getOrDefault("Contents/section0.xml", ""))
                .contains("&lt;hp:p&gt; &amp; &quot;둘&quot; 셋");
    }

    @Test
    void no_line_layout_is_written_that_could_grow_stale() throws IOException {
        assertThat(entries(written(plain("하천길"))).getOrDefault("Contents/section0.xml", ""))
                .doesNotContain("linesegarray");
    }

    @Test
    void each_of_several_cards_begins_on_a_new_page() throws IOException {
        String section =
                entries(written(plain("하천길"), plain("도서관"), plain("쉼터"))).getOrDefault("Contents/section0.xml", "");
        assertThat(section.split("pageBreak=\"1\"", -1)).hasSize(3);
    }

    @Test
    void a_long_book_is_parted_into_sections() throws IOException {
        Card card = Card.of("1-1", "하천길")
                .problems(IntStream.range(0, 2_000).mapToObj(i -> "문제 " + i).toList())
                .build();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (HwpxBook book = new HwpxBook(file)) {
            for (Card each : Stream.generate(() -> card).limit(9).toList()) {
                book.add(OfficialForm.of(each));
            }
        }
        Map<String, String> entries = entries(file.toByteArray());
        assertThat(entries).containsKeys("Contents/section0.xml", "Contents/section1.xml");
        assertThat(entries.getOrDefault("Contents/content.hpf", "")).contains("section1.xml");
        assertThat(Read.document(file.toByteArray()).tables()).hasSize(9);
    }

    @Test
    void a_book_without_cards_is_a_document_with_an_empty_page() throws IOException {
        assertThat(Read.document(written()).paragraphs()).isEmpty();
    }

    private static Sheet lines(boolean sideways, String... texts) {
        List<Line> lines = Stream.of(texts).map(Line::plain).toList();
        return new Sheet(
                texts[0],
                List.of(new Part(
                        Part.Kind.PROBLEMS, Optional.empty(), Optional.empty(), sideways, List.copyOf(lines))));
    }

    private static byte[] book() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (HwpxBook book = new HwpxBook(file, 2)) {
            book.add(lines(false, "하천길"), 1);
            book.add(lines(false, "도서관"), 17);
            book.addInFront(List.of(lines(false, "표지"), lines(true, "차례")));
        }
        return file.toByteArray();
    }

    @Test
    void what_is_added_last_in_front_is_read_first() throws IOException {
        assertThat(Read.document(book()).paragraphs())
                .extracting(Object::toString)
                .containsExactly("표지", "차례", "하천길", "도서관");
    }

    @Test
    void the_cover_has_no_page_number_the_front_a_roman_one_and_cards_the_one_they_are_given() throws IOException {
        Map<String, String> entries = entries(book());
        assertThat(entries.getOrDefault("Contents/section0.xml", "")).doesNotContain("hp:pageNum");
        assertThat(entries.getOrDefault("Contents/section1.xml", "")).contains("formatType=\"ROMAN_SMALL\"");
        String cards = entries.getOrDefault("Contents/section2.xml", "");
        assertThat(cards).contains("formatType=\"DIGIT\"");
        assertThat(found("<hp:newNum num=\"(\\d+)\" numType=\"PAGE\"/>", cards)).containsExactlyInAnyOrder("1", "17");
    }

    @Test
    void pages_are_counted_by_the_heights_that_are_written() {
        String[] many = IntStream.range(0, 200).mapToObj(i -> "줄 " + i).toArray(String[]::new);
        assertThat(PageCount.of(lines(false, "하천길"))).isEqualTo(1);
        assertThat(PageCount.of(lines(false, many))).isEqualTo(4);
        assertThat(PageCount.of(lines(true, many))).isEqualTo(7);
    }

    @Test
    void a_table_goes_on_over_pages_under_its_head_and_paper_that_turns_begins_a_page() {
        List<List<GridCell>> rows = IntStream.range(0, 100)
                .mapToObj(i -> List.of(new GridCell(0, 1, 1, GridCell.Role.TEXT, List.of(Line.plain("줄 " + i)))))
                .toList();
        Part table = new Part(
                Part.Kind.MONEY,
                Optional.of("표"),
                Optional.empty(),
                false,
                List.of(new Grid("표", List.of(Grid.WHOLE), 1, rows)));
        Part turned = lines(true, "옆으로").parts().getFirst();
        assertThat(PageCount.of(new Sheet("표", List.of(table)))).isEqualTo(3);
        assertThat(PageCount.of(new Sheet("표", List.of(table, turned)))).isEqualTo(4);
    }
}
