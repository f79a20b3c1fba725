package org.gongyak.card.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {
    private final MobileNumber check = new MobileNumber();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "연락처 010-1234-6789",
                "010 1234 6789",
                "01012346789",
                "문의(010.1234.6789)",
                "011-234-6789",
                "+82-10-1234-6789"
            })
    void what_is_personal_is_found(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "031-590-0000",
                "8075-3570",
                "02-1234-5678",
                "1588-0000",
                "2010-1234-5678",
                "070-1234-5678",
                "010-12",
                "사업비 1,012,346,789원",
                "0101234567890123"
            })
    void what_is_not_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }

    @Test
    void the_message_does_not_carry_the_number_on() {
        var finding = look("담당 010-1234-6789").getFirst();
        assertThat(finding.at().text()).isEqualTo("010-1234-6789");
        assertThat(finding.message().ko()).contains("6789").doesNotContain("1234");
    }
}
