package org.gongyak.card.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeAddressTest {
    private final HomeAddress check = new HomeAddress();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"행복아파트 101동 1203호", "중앙로 12(○○빌라) 3동 201호", "102동 1203호 방문"})
    void what_is_personal_is_found(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"행신3동 주민센터 201호", "시청 본관 2층 201호", "101동 철거", "중앙로 123"})
    void what_is_not_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }
}
