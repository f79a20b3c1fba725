package org.gongyak.server.platform.page.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "1, 5, 1 2 3 4 5",
        "1, 6, 1 2 3 … 6",
        "4, 5, 1 2 3 4 5",
        "5, 99, 1 2 3 4 5 6 7 … 99",
        "50, 99, 1 … 48 49 50 51 52 … 99",
        "99, 99, 1 … 97 98 99",
    })
    void shows_the_ends_and_the_pages_around_the_current_one(int current, int last, String expected) {
        assertThat(shown(new Pagination(current, last, page -> "?page=" + page)))
                .isEqualTo(expected);
    }

    @Test
    void refuses_a_page_that_is_not_there() {
        assertThatThrownBy(() -> new Pagination(3, 2, page -> "")).hasMessage("page 3 of 2");
        assertThatThrownBy(() -> new Pagination(0, 2, page -> "")).hasMessage("page 0 of 2");
    }

    private static String shown(Pagination pages) {
        return pages.steps().stream()
                .map(step -> switch (step) {
                    case Pagination.PageNumber number -> Integer.toString(number.page());
                    case Pagination.Gap gap -> "…";
                })
                .collect(Collectors.joining(" "));
    }
}
