package org.gongyak.server.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1-2-4, 1-2-4",
        "4-01, 4-01",
        "4-07-1, 4-07-1",
        "Ⅲ-①-1, 3-1-1",
        "ⅻ-2, 12-2",
        "가-1, 가-1",
        "１－２, 1-2",
        "1 – 2, 1-2",
        "A-3, a-3",
    })
    void is_written_plainly_in_addresses(String written, String plain) {
        ManagementNumber number = ManagementNumber.find(written).orElseThrow();

        assertThat(number).hasToString(plain);
        assertThat(number.asWritten()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "1--2", "1-", "1/2", "1-2 도서관", "../etc"})
    void is_not_made_of_anything_else(String written) {
        assertThat(ManagementNumber.find(written)).isEmpty();
    }
}
