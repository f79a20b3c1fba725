package org.gongyak.card.check.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.Status;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownWordTest {
    private final UnknownWord check = new UnknownWord();

    private static Card with(String word) {
        return card().statuses(List.of(Status.read("이행상태", word))).build();
    }

    @Test
    void an_unknown_word_is_noted_with_the_nearest_known_one() {
        assertThat(Looking.at(with("정상추친"), check))
                .extracting(Finding::expected)
                .containsExactly("정상추진");
        assertThat(Looking.at(with("보통"), check)).extracting(Finding::expected).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"정상추진", "이행 후 계속추진", "부진", "", "사업자 선정 및 실시설계 추진 중"})
    void known_words_and_sentences_are_silent(String word) {
        assertThat(Looking.at(with(word), check)).isEmpty();
    }
}
