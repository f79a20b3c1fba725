package org.gongyak.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongyak.card.Card;
import org.junit.jupiter.api.Test;

/** What a clerk would not hand in. */
class PageTest {
    private static final float MARGIN = 56;

    private final byte[] longCard = Printed.pdf(LongCard.card());

    @Test
    void each_page_of_a_long_period_shows_its_label() throws IOException {
        List<String> pages = Printed.pages(longCard).stream()
                .filter(page -> page.contains("주민 간담회"))
                .toList();
        assertThat(pages)
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page.replaceAll("\\s", "")).containsAnyOf("그동안", "상반기"));
    }

    @Test
    void no_page_is_left_empty() throws IOException {
        assertThat(Printed.pages(longCard))
                .allSatisfy(page -> assertThat(page.lines().count()).isGreaterThan(3));
    }

    @Test
    void the_head_of_a_table_stands_on_each_of_its_pages() throws IOException {
        assertThat(Printed.pages(longCard))
                .filteredOn(page -> page.contains("61,728,394,550"))
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page).contains("공약사업명", "임기후"));
    }

    @Test
    void a_sub_project_is_not_torn() throws IOException {
        for (String page : Printed.pages(longCard)) {
            assertThat(count(page, "기타")).isEqualTo(count(page, "국비"));
        }
    }

    @Test
    void no_heading_and_no_head_stands_alone_at_the_foot_of_a_page() throws IOException {
        List<Integer> lengths = IntStream.rangeClosed(1, 36).boxed().toList();
        for (int entries : lengths) {
            for (String page : Printed.pages(Printed.pdf(LongCard.card(entries, 2)))) {
                List<String> lines = page.lines().toList();
                String last = lines.get(lines.size() - 2);
                assertThat(last).as("%s entries", entries).doesNotContain("공약사업명", "□", "단위", "추진실적 및 추진계획");
            }
        }
    }

    @Test
    void nothing_stands_outside_the_margins() throws IOException {
        for (byte[] pdf : List.of(longCard, Printed.pdf(Card.of("1-1", "하천길").build()))) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        TextPosition last = positions.getLast();
                        assertThat(last.getX() + last.getWidth())
                                .as(text)
                                .isLessThan(last.getPageWidth() - MARGIN + 1);
                    }
                }.getText(document);
            }
        }
    }

    @Test
    void amounts_of_twelve_digits_are_never_broken() throws IOException {
        assertThat(String.join("\n", Printed.pages(longCard)))
                .contains("123,456,789,100 ".repeat(8).strip())
                .contains("△1,234,567,890 △1,234,567,890");
    }

    @Test
    void lines_break_between_words_only() throws IOException {
        Card card = Card.of("1-1", "가나다라마바사 ".repeat(20)).build();
        assertThat(Printed.pages(Printed.pdf(card))
                        .getFirst()
                        .replace("1-1", "")
                        .lines())
                .filteredOn(line -> line.contains("가"))
                .allSatisfy(line -> assertThat(line.strip()).matches("(가나다라마바사 ?)+"));
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }
}
