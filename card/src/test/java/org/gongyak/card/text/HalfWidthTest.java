package org.gongyak.card.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalfWidthTest {

    @Test
    void wide_forms_become_usual_ones_and_every_offset_stays() {
        String wide = "（２０２１．７．～１２．）　A계";
        assertThat(HalfWidth.of(wide)).isEqualTo("(2021.7.~12.) A계").hasSameSizeAs(wide);
    }
}
