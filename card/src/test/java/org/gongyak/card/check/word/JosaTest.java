package org.gongyak.card.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JosaTest {

    @Test
    void follows_the_last_sound() {
        assertThat(Josa.topic("‘하반기’")).isEqualTo("‘하반기’는");
        assertThat(Josa.subject("실적")).isEqualTo("실적이");
        assertThat(Josa.object("[증빙3]")).isEqualTo("[증빙3]을");
        assertThat(Josa.and("2차")).isEqualTo("2차와");
    }

    @Test
    void a_soft_l_takes_the_short_form_of_toward() {
        assertThat(Josa.toward("금요일")).isEqualTo("금요일로");
        assertThat(Josa.toward("하반기")).isEqualTo("하반기로");
        assertThat(Josa.toward("완료율 60")).isEqualTo("완료율 60으로");
    }

    @Test
    void digits_and_letters_are_read_aloud() {
        assertThat(Josa.topic("1")).isEqualTo("1은");
        assertThat(Josa.topic("2")).isEqualTo("2는");
        assertThat(Josa.object("TF")).isEqualTo("TF를");
        assertThat(Josa.object("PDF(3M)")).isEqualTo("PDF(3M)을");
    }

    @Test
    void a_percent_sign_a_circled_number_and_a_mark_are_read_aloud() {
        assertThat(Josa.subject("‘4%’")).isEqualTo("‘4%’가");
        assertThat(Josa.subject("‘㉑’")).isEqualTo("‘㉑’이");
        assertThat(Josa.topic("‘[중빙1]’")).isEqualTo("‘[중빙1]’은");
    }
}
