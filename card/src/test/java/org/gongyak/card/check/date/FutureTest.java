package org.gongyak.card.check.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.CardBuilder;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Group;
import org.gongyak.card.progress.PeriodProgress;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class FutureTest {
    private final Future check = new Future();

    private static CardBuilder with(String range, Entry entry) {
        return card().progress(List.of(period("추진실적", range, Tense.CURRENT, entry)));
    }

    @Test
    void something_done_after_the_reference_date_is_reported() {
        Card card = with("2021-07/2021-12", entry("협약 체결", "일시: 2021. 12. 20."))
                .referenceDate(LocalDate.of(2021, 11, 30))
                .build();
        assertThat(Looking.quotes(card, check)).containsExactly("2021. 12. 20.");
    }

    @Test
    void without_a_reference_date_the_end_of_the_period_counts() {
        PeriodProgress open = new PeriodProgress(
                "그동안",
                Optional.empty(),
                Tense.PAST,
                List.of(new Group("", "", List.of(entry("협약", "일시: 2022. 2. 1.")))),
                List.of());
        Card card = card().progress(List.of(open, period("하반기", "2021-07/2021-12", Tense.CURRENT)))
                .build();
        assertThat(Looking.at(card, check)).hasSize(1);
    }

    @Test
    void what_lies_before_it_or_may_is_silent() {
        LocalDate day = LocalDate.of(2021, 12, 15);
        assertThat(Looking.at(
                        with("2021-07/2021-12", entry("협약", "일시: 2021. 12."))
                                .referenceDate(day)
                                .build(),
                        check))
                .isEmpty();
        assertThat(Looking.at(
                        with("2021-07/2021-12", entry("공사", "일시: 2021. 11.~2022. 3."))
                                .referenceDate(day)
                                .build(),
                        check))
                .isEmpty();
    }

    @Test
    void planned_wording_is_the_matter_of_other_checks() {
        Card card = with("2021-07/2021-12", entry("협약 체결 예정", "일시: 2021. 12. 20."))
                .referenceDate(LocalDate.of(2021, 11, 30))
                .build();
        assertThat(Looking.at(card, check)).isEmpty();
    }
}
