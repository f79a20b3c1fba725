package org.gongyak.card.check.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayTest {
    private final Weekday check = new Weekday();

    private static Card with(String detail) {
        return card().progress(List.of(period("추진실적", "2021-01/2021-12", Tense.CURRENT, entry("주민 간담회", detail))))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "일시: 2021. 5. 17.(월) 16:00",
                "일시: 2021.05.17(월요일)",
                "일시: '21. 5. 17.(월)",
                "2021년 5월 17일 월요일",
                "2021. 10. 5.(화)~7.(목)",
                "2021. 5. 17. 16:00",
                "2021. 5.(월)",
                "2021. 5. 17.(서면보고)",
                "2021. 5. 17.(월, 서면)"
            })
    void a_right_weekday_or_none_is_silent(String detail) {
        assertThat(Looking.at(with(detail), check)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "일시: 2021. 5. 17.(화) 16:00 | 2021. 5. 17.(화) | 월",
                "2021.05.17.(목요일) 간담회 | 2021.05.17.(목요일) | 월",
                "'21. 5. 17(금) 개최 | '21. 5. 17(금) | 월",
                "2021년 5월 17일 수요일 개최 | 2021년 5월 17일 수요일 | 월",
                "2021. 10. 5.(화)~7.(금) | 7.(금) | 목",
                "2021. 10. 5.(수)~10. 7.(목) | 2021. 10. 5.(수) | 화",
                "2021. 5. 17.(일, 서면) | 2021. 5. 17.(일 | 월",
            })
    void a_wrong_weekday_is_quoted_with_its_date_and_without_its_hour(String detail, String words, String right) {
        Finding finding = Looking.at(with(detail), check).getFirst();
        assertThat(finding.at().text()).isEqualTo(words);
        assertThat(finding.expected()).isEqualTo(right);
    }
}
