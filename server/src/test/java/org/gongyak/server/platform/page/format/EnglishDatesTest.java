package org.gongyak.server.platform.page.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.gongyak.server.platform.page.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDatesTest {
    private final Dates dates = Formats.in(Language.ENGLISH).dates();

    @Test
    void writes_day_month_and_year_so_that_no_reader_mistakes_them() {
        assertThat(dates.day(LocalDate.of(2021, 12, 31))).isEqualTo("31 Dec 2021");
        assertThat(dates.dayAndWeekday(LocalDate.of(2021, 12, 31))).isEqualTo("Fri 31 Dec 2021");
    }

    @Test
    void gives_every_month_three_letters() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> dates.day(LocalDate.of(2021, month, 1))))
                .allSatisfy(day -> assertThat(day).matches("1 [A-Z][a-z]{2} 2021"));
    }

    @Test
    void writes_ranges_with_a_dash_between_spaces() {
        assertThat(dates.range(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31)))
                .isEqualTo("1 Jul – 31 Dec 2021");
        assertThat(dates.range(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 6, 30)))
                .isEqualTo("1 Jul 2021 – 30 Jun 2022");
        assertThat(dates.range(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 1)))
                .isEqualTo("1 Jul 2021");
        assertThat(dates.rangeWithWeekdays(LocalDate.of(2021, 5, 17), LocalDate.of(2021, 5, 21)))
                .isEqualTo("Mon 17 May – Fri 21 May 2021");
    }

    @Test
    void says_that_a_due_date_on_a_free_day_moved() {
        assertThat(dates.moved(LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 11)))
                .isEqualTo("Sun 10 Jan → Mon 11 Jan 2027");
    }

    @Test
    void writes_moments_and_months() {
        assertThat(dates.moment(LocalDate.of(2027, 1, 18).atTime(18, 0))).isEqualTo("Mon 18 Jan 2027, 18:00");
        assertThat(dates.month(YearMonth.of(2021, 12))).isEqualTo("December 2021");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 2026",
        "2026-01-01, 2026-06-30, first half of 2026",
        "2026-07-01, 2026-12-31, second half of 2026",
        "2026-07-01, 2026-09-30, Q3 2026",
        "2026-12-01, 2026-12-31, December 2026",
        "2026-04-01, 2026-09-30, 1 Apr – 30 Sep 2026",
    })
    void makes_the_label_of_a_period_from_its_days(LocalDate first, LocalDate last, String expected) {
        assertThat(dates.period(first, last)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"29, 29 days left", "1, 1 day left", "0, due today", "-1, 1 day overdue", "-3, 3 days overdue"})
    void counts_the_days_to_a_near_due_date(int days, String expected) {
        LocalDate today = LocalDate.of(2026, 12, 25);
        assertThat(dates.daysLeft(today, today.plusDays(days))).contains(expected);
    }
}
