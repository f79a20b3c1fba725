package org.gongyak.document.write.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordBreakerTest {
    private static List<String> pieces(String text) {
        WordBreaker breaker = new WordBreaker();
        breaker.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaker.next(); to >= 0; to = breaker.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    @Test
    void words_stay_whole() {
        assertThat(pieces("보행 녹지축을  조성함")).containsExactly("보행 ", "녹지축을  ", "조성함");
    }

    @Test
    void a_long_range_may_break_behind_its_wave_and_a_short_one_not() {
        assertThat(pieces("(2018.~2021.6.) 3~5월")).containsExactly("(2018.~", "2021.6.) ", "3~5월");
    }

    @Test
    void a_text_of_nothing_has_no_piece() {
        assertThat(pieces("")).isEmpty();
        assertThat(pieces("   ")).containsExactly("   ");
    }
}
