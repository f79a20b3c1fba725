package org.gongyak.card.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void a_noun_is_told_from_the_verb_made_of_it() {
        assertThat(Words.of("추진방향 논의")).noneMatch(Word::isVerb);
        assertThat(Words.of("사업을 추진할 계획")).anyMatch(Word::isVerb);
    }

    @Test
    void the_past_is_heard_in_its_ending() {
        for (String past : new String[] {"개최하였음", "개최했음", "완료되었음", "설명회를 열었다", "공사가 끝났음"}) {
            assertThat(Words.of(past)).as(past).anyMatch(Word::isPast);
        }
        for (String other : new String[] {"개최하겠음", "필요가 있음", "개최할 예정임", "추진 중"}) {
            assertThat(Words.of(other)).as(other).noneMatch(Word::isPast);
        }
    }

    @Test
    void each_word_knows_where_it_stands() {
        String text = "주민 설명회 개최 (예정)";
        assertThat(Words.of(text))
                .isNotEmpty()
                .allSatisfy(word ->
                        assertThat(text.substring(word.start(), word.end())).isEqualTo(word.text()));
    }
}
