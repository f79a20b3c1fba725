package org.gongyak.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static Excerpt around(String text, String quote) {
        int start = text.indexOf(quote);
        return Excerpt.of(text, start, start + quote.length());
    }

    @Test
    void korean_letters_take_two_columns() {
        Excerpt excerpt = around("일시 : 2021. 5. 17.(화)", "(화)");
        assertThat(excerpt.line()).isEqualTo("일시 : 2021. 5. 17.(화)");
        assertThat(excerpt.marker()).isEqualTo(" ".repeat(19) + "^^^^");
    }

    @Test
    void a_long_line_is_cut_around_the_quotation() {
        Excerpt excerpt = around("가".repeat(500) + "틀림" + "나".repeat(500), "틀림");
        assertThat(excerpt.line()).startsWith("…가").contains("틀림").endsWith("나…");
        assertThat(Columns.of(excerpt.line())).isLessThanOrEqualTo(70);
        assertThat(excerpt.marker().strip()).isEqualTo("^^^^");
        assertThat(Columns.of(excerpt.line().substring(0, excerpt.line().indexOf("틀림"))))
                .isEqualTo(excerpt.marker().indexOf('^'));
    }

    @Test
    void a_quotation_longer_than_the_terminal_is_marked_as_far_as_it_is_shown() {
        Excerpt excerpt = around("앞 " + "다".repeat(100) + " 뒤", "다".repeat(100));
        assertThat(Columns.of(excerpt.line())).isLessThanOrEqualTo(70);
        assertThat(excerpt.marker().strip()).matches("\\^{60,}");
    }

    @Test
    void a_line_break_becomes_a_space() {
        assertThat(around("가\n나", "나").line()).isEqualTo("가 나");
    }

    @Test
    void a_text_is_shortened_to_columns() {
        assertThat(Columns.shortened("가나다라", 5)).isEqualTo("가나…");
        assertThat(Columns.shortened("가나", 4)).isEqualTo("가나");
    }
}
