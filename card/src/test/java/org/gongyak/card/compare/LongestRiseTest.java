package org.gongyak.card.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongestRiseTest {

    @Test
    void leaves_out_what_was_moved() {
        assertThat(LongestRise.of(List.of(3, 0, 1, 2))).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(LongestRise.of(List.of(0, 2, 1, 4, 3, 5))).hasSize(4).contains(0, 5);
        assertThat(LongestRise.of(List.of(2, 1, 0))).hasSize(1);
        assertThat(LongestRise.of(List.of())).isEmpty();
    }
}
