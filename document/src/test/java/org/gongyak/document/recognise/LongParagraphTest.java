package org.gongyak.document.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongyak.card.source.Issue;
import org.gongyak.document.Read;
import org.junit.jupiter.api.Test;

class LongParagraphTest {

    @Test
    void a_paragraph_beyond_all_measure_is_no_card_and_is_said_to_be() {
        String digits = "1".repeat(Recogniser.LONGEST_PARAGRAPH + 1);
        String file = "1-2-4\t하천길\n소관부서\t하천과\n추진실적\t○ " + digits + "명 수료\n";

        Recognition recognition = Recogniser.recognise(Read.document(file.getBytes(StandardCharsets.UTF_8)));

        assertThat(recognition.cards()).isEmpty();
        assertThat(recognition.issues()).extracting(Issue::code).contains("card.paragraph-too-long");
    }
}
