package org.gongyak.card.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramsTest {

    @Test
    void spaces_and_width_make_no_difference() {
        assertThat(likeness("착수 보고회(1차)", "착수보고회（１차）")).isEqualTo(1);
    }

    @Test
    void a_reworded_title_is_alike_and_another_one_is_not() {
        assertThat(likeness("하천길 정비 착수보고회", "하천길 정비공사 착수보고회 개최")).isGreaterThan(0.6);
        assertThat(likeness("하천길 정비 착수보고회", "주민설명회 개최")).isLessThan(0.2);
    }

    @Test
    void short_and_empty_texts_can_be_compared() {
        assertThat(likeness("", "")).isEqualTo(1);
        assertThat(likeness("가", "가")).isEqualTo(1);
        assertThat(likeness("가", "나")).isZero();
        assertThat(likeness("", "가")).isZero();
    }

    private static double likeness(String one, String other) {
        return Bigrams.of(one).likeness(Bigrams.of(other));
    }
}
