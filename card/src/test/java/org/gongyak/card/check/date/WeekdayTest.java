package org.gongyak.card.check.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import org.gongyak.card.Card;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class WeekdayTest {
    private final Weekday check = new Weekday();

    private static Card with(String detail) {
        return card().progress(List.of(period("추진실적", "2021-01/2021-12", Tense.CURRENT, entry("주민 간담회", detail))))
                .build();
    }

    @Test
    void a_right_weekday_is_silent() {
        assertThat(Looking.at(with("일시: 2021. 5. 17.(월) 16:00"), check)).isEmpty();
    }

    @Test
    void a_wrong_weekday_is_named_with_the_right_one() {
        var finding = Looking.at(with("일시: 2021. 5. 17.(화) 16:00"), check).getFirst();
        assertThat(finding.expected()).isEqualTo("월");
        assertThat(finding.at().text()).startsWith("2021. 5. 17.(화)");
    }

    @Test
    void a_month_has_no_weekday() {
        assertThat(Looking.at(with("일시: 2021. 5.(월)"), check)).isEmpty();
    }
}
