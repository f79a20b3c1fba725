package org.gongyak.document.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {
    private final SheetNames names = new SheetNames();

    @Test
    void what_a_spreadsheet_forbids_is_left_out() {
        assertThat(names.of("집행/확보[안]")).isEqualTo("집행 확보 안");
    }

    @Test
    void a_name_that_is_taken_gets_a_number_and_stays_within_the_limit() {
        String longName = "가".repeat(40);
        assertThat(names.of(longName)).hasSize(31);
        assertThat(names.of(longName)).hasSize(31).endsWith(" (2)");
    }

    @Test
    void names_that_differ_in_case_alone_are_one_to_a_spreadsheet() {
        names.of("Plan");
        assertThat(names.of("PLAN")).isEqualTo("PLAN (2)");
    }

    @Test
    void a_worksheet_always_has_a_name() {
        assertThat(names.of("//")).isEqualTo("카드");
        assertThat(names.of("")).isEqualTo("카드 (2)");
    }
}
