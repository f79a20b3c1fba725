package org.gongyak.card.check.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.TestCards.card;
import static org.gongyak.card.TestCards.entry;
import static org.gongyak.card.TestCards.period;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongyak.card.check.Looking;
import org.gongyak.card.progress.Act;
import org.gongyak.card.progress.Entry;
import org.gongyak.card.progress.Tense;
import org.junit.jupiter.api.Test;

class OutsidePeriodTest {
    private final OutsidePeriod check = new OutsidePeriod();

    private List<String> quotes(String range, Tense tense, Entry entry) {
        return Looking.quotes(
                card().progress(List.of(period("추진실적", range, tense, entry))).build(), check);
    }

    private List<String> current(String when) {
        return quotes("2021-07/2021-12", Tense.CURRENT, entry("주민 간담회 개최", "일시: " + when));
    }

    @Test
    void a_date_outside_its_row_is_reported() {
        assertThat(current("2021. 3. 4.(목) 14:00")).containsExactly("2021. 3. 4.(목) 14:00");
        assertThat(current("'22. 1. 5.")).hasSize(1);
        assertThat(current("2021.06.")).hasSize(1);
        assertThat(quotes("2018/2021-06", Tense.PAST, entry("협약", "일시: 2029. 6. 10.")))
                .hasSize(1);
        assertThat(quotes("2021-07/2021-12", Tense.CURRENT, entry("협약 체결(2020. 6. 10.)")))
                .hasSize(1);
    }

    @Test
    void a_date_within_it_or_touching_it_is_silent() {
        assertThat(current("2021. 7. 1.")).isEmpty();
        assertThat(current("2021. 12월")).isEmpty();
        assertThat(current("2021. 6. 20.~7. 9.")).isEmpty();
        assertThat(current("2021년")).isEmpty();
    }

    @Test
    void a_date_in_the_middle_of_a_text_may_be_about_anything() {
        assertThat(quotes(
                        "2021-07/2021-12",
                        Tense.CURRENT,
                        entry("2020. 3. 5. 맺은 협약의 후속 회의", "지난 2019. 1. 3. 논의한 안건 보완")))
                .doesNotContain("2019. 1. 3.");
    }

    @Test
    void a_plan_may_lie_later_than_its_row_and_not_earlier() {
        assertThat(quotes("2022-01/2022-06", Tense.PLAN, entry("준공", "일시: 2022. 12.")))
                .isEmpty();
        assertThat(quotes("2022-01/2022-06", Tense.PLAN, entry("준공", "일시: 2021. 3.")))
                .hasSize(1);
    }

    @Test
    void a_budget_is_dated_by_its_fiscal_year() {
        Act budget = new Act.BudgetAct(OptionalInt.of(2022), Optional.of("본예산"), OptionalLong.empty());
        assertThat(quotes("2021-07/2021-12", Tense.CURRENT, entry("본예산 편성", budget, "일시: 2022. 1.")))
                .isEmpty();
    }
}
