package org.gongyak.server.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GovernmentNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"goyang", "seoul-gangseo", "jeonbuk2"})
    void stands_first_in_an_address(String value) {
        assertThat(GovernmentName.find(value))
                .hasValueSatisfying(name -> assertThat(name).hasToString(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "en", "api", "assets", "", "고양", "Goyang", "9", "a--b", "a/b"})
    void is_never_a_reserved_word_or_of_another_form(String value) {
        assertThat(GovernmentName.find(value)).isEmpty();
    }
}
