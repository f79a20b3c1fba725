package org.gongyak.card.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final String FILE = "가나\r\n다라 마\r바";
    private static final Origin ORIGIN = Origin.inLines("paragraph[1]", Lines.of(FILE));

    @Test
    void tells_the_line_and_columns_of_a_slice() {
        SourceText text = SourceText.contiguous("다라 마", ORIGIN, 4);

        Place place = text.slice(3).place();

        assertThat(place.line()).hasValue(2);
        assertThat(place.start()).isEqualTo(3);
        assertThat(place.end()).isEqualTo(4);
    }

    @Test
    void an_empty_slice_knows_where_it_was_cut() {
        SourceText text = SourceText.contiguous("다라 마", ORIGIN, 4);

        assertThat(text.slice(2, 2).place().start()).isEqualTo(2);
        assertThat(text.slice(4, 4).place().start()).isEqualTo(4);
        assertThat(text.slice(2, 3).strip().place().line()).hasValue(2);
    }

    @Test
    void an_empty_text_can_stand_at_an_offset() {
        Place place = SourceText.emptyAt(ORIGIN, 9).place();

        assertThat(place.line()).hasValue(3);
        assertThat(place.start()).isZero();
        assertThat(place.end()).isZero();
    }

    @Test
    void a_line_ends_before_its_line_break() {
        Lines lines = Lines.of(FILE);

        assertThat(lines.count()).isEqualTo(3);
        assertThat(lines.contentEndOf(1, FILE)).isEqualTo(2);
        assertThat(lines.contentEndOf(2, FILE)).isEqualTo(8);
        assertThat(lines.contentEndOf(3, FILE)).isEqualTo(10);
    }
}
