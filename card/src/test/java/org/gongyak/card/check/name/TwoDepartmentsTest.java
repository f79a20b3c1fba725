package org.gongyak.card.check.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.Owners;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoDepartmentsTest {
    private final TwoDepartments check = new TwoDepartments();

    private static Card with(String department, String text) {
        return card().owners(new Owners(List.of(department), List.of(), List.of()))
                .progress(List.of(period("추진실적", "2021-01/2021-12", Tense.CURRENT, entry("회의", text))))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"일자리경제과,경제일자리과 주관", "감사담당관,감사과에서 점검", "환경기후과,기후환경과 협의", "홍보과,홍보담당관 협조"})
    void another_name_of_the_owner_is_found(String department, String text) {
        assertThat(Looking.at(with(department, text.replace("에서", " ")), check))
                .extracting(Finding::expected)
                .containsExactly(department);
    }

    @ParameterizedTest
    @CsvSource({"일자리경제과,일자리경제과 주관", "기업지원과,교통정책과 협의", "감사담당관,감사담당관 점검", "주택과,건축과 협의", "경제국,경제과 협의", "문화관광과,문화 관광과 협의"})
    void the_same_name_and_other_departments_are_silent(String department, String text) {
        assertThat(Looking.at(with(department, text), check)).isEmpty();
    }
}
