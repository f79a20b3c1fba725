package org.gongyak.card.check.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Period;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.gongyak.card.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelHalfTest {
    private final LabelHalf check = new LabelHalf();

    private static Card with(String label, String range) {
        return card().progress(List.of(period(label, range, Tense.CURRENT))).build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "상반기 추진실적 (2021.7.~12. 실적) | 2021-07/2021-12 | 상반기 | 하반기",
                "2022년 하반기 추진실적(2022. 1. 1.~6. 30.) | 2022-01-01/2022-06-30 | 하반기 | 상반기",
                "2022년 상반기 추진계획 (2023.1.~6.) | 2023-01/2023-06 | 2022년 상반기 | 2023년 상반기",
                "하반기 실적(1~6월) | 2021-01/2021-06 | 하반기 | 상반기",
                "'21년 1분기 실적 ('21.4.~6.) | 2021-04/2021-06 | 1분기 | 2분기",
                "3/4분기 추진실적 | 2021-10/2021-12 | 3/4분기 | 4분기",
                "상 반기 추진실적 | 2021-07/2021-12 | 상 반기 | 하반기",
            })
    void a_name_that_its_months_contradict_is_reported(String label, String range, String words, String right) {
        Finding finding = Looking.at(with(label, range), check).getFirst();
        assertThat(finding.at().text()).isEqualTo(words);
        assertThat(finding.expected()).isEqualTo(right);
    }

    @Test
    void the_stated_range_is_the_second_place() {
        Finding finding = Looking.at(with("상반기 추진실적 (2021.7.~12. 실적)", "2021-07/2021-12"), check)
                .getFirst();
        assertThat(finding.related())
                .singleElement()
                .satisfies(quote -> assertThat(quote.text()).isEqualTo("2021.7.~12."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "하반기 추진실적 (2021.7.~12. 실적) | 2021-07/2021-12",
                "2022년 상반기 추진계획 (향후 추진 계획) | 2022-01/2022-06",
                "2021년 상반기 실적(2021. 1. 4.~6. 30.) | 2021-01-04/2021-06-30",
                "상·하반기 실적 (2021.1.~12.) | 2021-01/2021-12",
                "상반기~하반기 (2021.1.~12.) | 2021-01/2021-12",
                "하반기 추진실적(2021.1.~12. 누계) | 2021-01/2021-12",
                "2분기 (2021.4.~6.) | 2021-04/2021-06",
                "그동안 추진실적 (2018.~2021.6.) | 2018/2021-06",
                "하반기 추진실적 (2021.12.기준) | 2021-07/2021-12",
                "상반기(7월 업무보고 반영) | 2021-01/2021-06",
            })
    void a_name_that_fits_is_silent(String label, String range) {
        assertThat(Looking.quotes(with(label, range), check)).isEmpty();
    }

    @Test
    void the_period_of_the_card_is_looked_at_too() {
        Period period =
                new Period("2026년 상반기(7.~12월)", Optional.of(DateRange.parse("2026-07/2026-12")), Optional.empty());
        assertThat(Looking.quotes(card().period(period).build(), check)).containsExactly("상반기");
    }

    @Test
    void a_card_that_takes_its_period_from_a_row_is_told_once() {
        String label = "상반기 추진실적 (2021.7.~12. 실적)";
        Card card = card().progress(with(label, "2021-07/2021-12").progress())
                .period(new Period(label, Optional.of(DateRange.parse("2021-07/2021-12")), Optional.empty()))
                .build();
        assertThat(Looking.at(card, check)).hasSize(1);
    }
}
