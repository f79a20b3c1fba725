package org.gongyak.card.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    private final EmailAddress check = new EmailAddress();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"문의 hong.gildong@example.com", "gildong123@city.go.kr", "(전자우편: a_b-c@mail.example.co.kr)"})
    void what_is_personal_is_found(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@누리집", "www.city.go.kr", "인스타그램 @gongyak", "가@나"})
    void what_is_not_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }

    @Test
    void the_message_does_not_carry_the_address_on() {
        assertThat(look("문의 hong.gildong@example.com").getFirst().message().ko())
                .doesNotContain("gildong");
    }
}
