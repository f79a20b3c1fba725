package org.gongyak.card.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentNumberTest {
    private final ResidentNumber check = new ResidentNumber();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"800101-1234567", "800101 - 2234567", "010203-3******", "8001011234560"})
    void what_is_personal_is_found(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "800101-9234567",
                "801301-1234567",
                "8001011234567",
                "2021-0101-1234567",
                "031-590-0000",
                "202101011234567"
            })
    void what_is_not_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }
}
