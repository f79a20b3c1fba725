package org.gongyak.server.platform.page.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.gongyak.server.platform.page.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanDatesTest {
    private final Dates dates = Formats.in(Language.KOREAN).dates();

    @Test
    void writes_a_point_and_a_space_after_each_number_and_no_leading_zeros() {
        assertThat(dates.day(LocalDate.of(2021, 12, 31))).isEqualTo("2021. 12. 31.");
        assertThat(dates.day(LocalDate.of(2022, 1, 5))).isEqualTo("2022. 1. 5.");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-11, 2027. 1. 11.(월)",
        "2027-01-12, 2027. 1. 12.(화)",
        "2027-01-13, 2027. 1. 13.(수)",
        "2027-01-14, 2027. 1. 14.(목)",
        "2021-12-31, 2021. 12. 31.(금)",
        "2027-01-09, 2027. 1. 9.(토)",
        "2027-01-10, 2027. 1. 10.(일)",
    })
    void puts_the_weekday_in_brackets_right_after_the_date(LocalDate day, String expected) {
        assertThat(dates.dayAndWeekday(day)).isEqualTo(expected);
    }

    @Test
    void names_the_year_of_a_range_once_where_both_ends_share_it() {
        assertThat(dates.range(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31)))
                .isEqualTo("2021. 7. 1.~12. 31.");
    }

    @Test
    void names_both_years_of_a_range_across_years() {
        assertThat(dates.range(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 6, 30)))
                .isEqualTo("2021. 7. 1.~2022. 6. 30.");
    }

    @Test
    void writes_a_range_of_one_day_as_a_day() {
        LocalDate day = LocalDate.of(2021, 5, 17);
        assertThat(dates.range(day, day)).isEqualTo("2021. 5. 17.");
        assertThat(dates.rangeWithWeekdays(day, day)).isEqualTo("2021. 5. 17.(월)");
    }

    @Test
    void gives_both_ends_of_a_range_their_weekday() {
        assertThat(dates.rangeWithWeekdays(LocalDate.of(2021, 5, 17), LocalDate.of(2021, 5, 21)))
                .isEqualTo("2021. 5. 17.(월)~5. 21.(금)");
    }

    @Test
    void says_that_a_due_date_on_a_free_day_moved() {
        assertThat(dates.moved(LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 11)))
                .isEqualTo("2027. 1. 10.(일) → 1. 11.(월)");
        assertThat(dates.moved(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 2)))
                .isEqualTo("2022. 12. 31.(토) → 2023. 1. 2.(월)");
        assertThat(dates.moved(LocalDate.of(2027, 7, 12), LocalDate.of(2027, 7, 12)))
                .isEqualTo("2027. 7. 12.(월)");
    }

    @Test
    void writes_hours_with_two_digits() {
        assertThat(dates.time(LocalTime.of(16, 0))).isEqualTo("16:00");
        assertThat(dates.time(LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(dates.moment(LocalDate.of(2027, 1, 18).atTime(18, 0))).isEqualTo("2027. 1. 18.(월) 18:00");
    }

    @Test
    void writes_a_month_with_its_year() {
        assertThat(dates.month(YearMonth.of(2021, 12))).isEqualTo("2021년 12월");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 2026년",
        "2026-01-01, 2026-06-30, 2026년 상반기",
        "2026-07-01, 2026-12-31, 2026년 하반기",
        "2026-01-01, 2026-03-31, 2026년 1분기",
        "2026-10-01, 2026-12-31, 2026년 4분기",
        "2024-02-01, 2024-02-29, 2024년 2월",
        "2023-02-01, 2023-02-28, 2023년 2월",
    })
    void makes_the_label_of_a_period_from_its_days(LocalDate first, LocalDate last, String expected) {
        assertThat(dates.period(first, last)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-02, 2026-12-31, 2026. 7. 2.~12. 31.",
        "2024-02-01, 2024-02-28, 2024. 2. 1.~2. 28.",
        "2026-04-01, 2026-09-30, 2026. 4. 1.~9. 30.",
        "2026-02-01, 2026-04-30, 2026. 2. 1.~4. 30.",
        "2025-07-01, 2026-12-31, 2025. 7. 1.~2026. 12. 31.",
        "2018-07-01, 2019-06-30, 2018. 7. 1.~2019. 6. 30.",
    })
    void gives_no_label_to_days_that_the_calendar_has_no_name_for(LocalDate first, LocalDate last, String expected) {
        assertThat(dates.period(first, last)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"29, D-29", "7, D-7", "1, D-1", "0, D-day", "-1, 1일 지남", "-400, 400일 지남"})
    void counts_the_days_to_a_near_due_date(int days, String expected) {
        LocalDate today = LocalDate.of(2026, 12, 25);
        assertThat(dates.daysLeft(today, today.plusDays(days))).contains(expected);
    }

    @Test
    void does_not_count_the_days_to_a_far_due_date() {
        LocalDate today = LocalDate.of(2026, 12, 25);
        assertThat(dates.daysLeft(today, today.plusDays(30))).isEmpty();
    }
}
