package org.gongyak.server.report.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongyak.server.platform.page.part.Level;
import org.gongyak.server.report.card.MarkedText.Marked;
import org.gongyak.server.report.card.MarkedText.Piece;
import org.gongyak.server.report.card.MarkedText.Plain;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void a_text_without_marks_is_one_piece() {
        assertThat(MarkedText.of("도서관", List.of()).pieces()).containsExactly(new Plain("도서관"));
        assertThat(MarkedText.of("", List.of()).isEmpty()).isTrue();
    }

    @Test
    void is_cut_where_a_mark_begins_and_ends() {
        assertThat(MarkedText.of("2026. 4. 31. 회의", List.of(mark(1, Level.ERROR, 0, 12)))
                        .pieces())
                .containsExactly(
                        new Marked("2026. 4. 31.", Level.ERROR, List.of("c-1"), "#finding-1"), new Plain(" 회의"));
    }

    @Test
    void where_marks_overlap_the_worst_gives_the_colour_and_each_keeps_its_place() {
        MarkedText text = MarkedText.of("가나다라마", List.of(mark(1, Level.NOTE, 0, 4), mark(2, Level.ERROR, 2, 5)));

        assertThat(text.pieces())
                .containsExactly(
                        new Marked("가나", Level.NOTE, List.of("c-1"), "#finding-1"),
                        new Marked("다라", Level.ERROR, List.of("c-2"), "#finding-2"),
                        new Marked("마", Level.ERROR, List.of(), "#finding-2"));
        assertThat(text.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo("가나다라마");
    }

    @Test
    void a_mark_without_words_is_about_all_of_them_and_one_beyond_the_end_is_clipped() {
        assertThat(MarkedText.of("가나", List.of(mark(1, Level.NOTE, 1, 1))).pieces())
                .containsExactly(new Marked("가나", Level.NOTE, List.of("c-1"), "#finding-1"));
        assertThat(MarkedText.of("가나", List.of(mark(1, Level.NOTE, 1, 9))).pieces())
                .containsExactly(new Plain("가"), new Marked("나", Level.NOTE, List.of("c-1"), "#finding-1"));
    }

    @Test
    void an_empty_cell_can_be_marked() {
        assertThat(MarkedText.of("", List.of(mark(1, Level.WARNING, 0, 0))).pieces())
                .containsExactly(new Marked("", Level.WARNING, List.of("c-1"), "#finding-1"));
    }

    private static CardMark mark(int number, Level level, int start, int end) {
        return new CardMark("c-" + number, "finding-" + number, level, start, end);
    }
}
