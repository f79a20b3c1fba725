package org.gongyak.document.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.gongyak.card.Card;
import org.junit.jupiter.api.Test;

/** What a clerk would not hand in. */
class PageTest {
    private static final float MARGIN = 56;

    /** Of A4, as it is laid out. */
    private static final float UPRIGHT = 595.275f;

    private static final float SIDEWAYS = 841.875f;

    private static final Card SHORT = Card.of("1-1", "하천길").build();

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
        for (int entries = 1; entries <= 36; entries += 3) {
            for (String page : Printed.pages(Printed.pdf(LongCard.card(entries, 2)))) {
                List<String> lines = page.lines().toList();
                String last = lines.get(lines.size() - 2);
                assertThat(last).as("%s entries", entries).doesNotContain("공약사업명", "□", "단위", "추진실적 및 추진계획");
            }
        }
    }

    @Test
    void nothing_stands_outside_the_margins() throws IOException {
        assertThatAllStandsWithin(Printed.pdf(SHORT));
        assertThatAllStandsWithin(longCard);
    }

    @Test
    void nothing_of_the_reference_card_stands_outside_the_margins() throws IOException {
        assertThatAllStandsWithin(Printed.pdf(Printed.reference()));
    }

    @Test
    void the_number_stands_in_the_middle_of_each_foot_whichever_way_the_page_is_turned() throws IOException {
        assertThat(feet(Printed.pdf(SHORT))).hasSize(1).allSatisfy(PageTest::assertThatItIsCentred);
        assertThat(feet(longCard)).allSatisfy(PageTest::assertThatItIsCentred);
        assertThat(feet(longCard)).extracting(TextPosition::getPageWidth).contains(UPRIGHT, SIDEWAYS);
    }

    @Test
    void each_foot_names_the_day_of_printing() throws IOException {
        assertThat(Printed.pages(longCard)).allSatisfy(page -> assertThat(page).endsWith("출력일 2022. 1. 12."));
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

    private static void assertThatAllStandsWithin(byte[] pdf) throws IOException {
        assertThat(Printed.positions(pdf)).allSatisfy(sign -> {
            assertThat(sign.getX()).isGreaterThan(MARGIN - 1);
            assertThat(sign.getX() + sign.getWidth()).isLessThan(sign.getPageWidth() - MARGIN + 1);
        });
    }

    /** The stroke between the number of a page and that of all pages, once for each page. */
    private static List<TextPosition> feet(byte[] pdf) throws IOException {
        return Printed.positions(pdf).stream()
                .filter(sign -> sign.getUnicode().equals("/") && sign.getY() > sign.getPageHeight() - MARGIN)
                .toList();
    }

    private static void assertThatItIsCentred(TextPosition sign) {
        assertThat(sign.getX() + sign.getWidth() / 2).isCloseTo(sign.getPageWidth() / 2, within(4f));
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }
}
