package org.gongyak.server.platform.page.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Dates, times and periods as a page writes them. In files and addresses a date is {@code 2021-12-31}: its own {@code toString}. */
public abstract sealed class Dates permits KoreanDates, EnglishDates {
    /** Where the days of Korean offices begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    /** Due dates nearer than this also say how many days are left. */
    private static final int NEAR_DAYS = 30;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    Dates() {}

    /** 2021. 12. 31. */
    public abstract String day(LocalDate day);

    /** 2021. 12. 31.(금) */
    public abstract String dayAndWeekday(LocalDate day);

    /** 2021년 12월 */
    public abstract String month(YearMonth month);

    /** 2021. 7. 1.~12. 31.; the later year only where it differs; one day is written once. */
    public abstract String range(LocalDate first, LocalDate last);

    /** 2021. 5. 17.(월)~5. 21.(금) */
    public abstract String rangeWithWeekdays(LocalDate first, LocalDate last);

    /** A due date that fell on a free day and moved: 2027. 1. 10.(일) → 1. 11.(월). An unmoved one is written once. */
    public abstract String moved(LocalDate stated, LocalDate due);

    /** 16:00 */
    public final String time(LocalTime time) {
        return TIME.format(time);
    }

    /** A moment as the clocks in Korea show it. */
    public final String moment(Instant moment) {
        return moment(LocalDateTime.ofInstant(moment, ZONE));
    }

    /** 2027. 1. 18.(월) 18:00 */
    public abstract String moment(LocalDateTime moment);

    /** The label of a period, made from its days: 2026년, 2026년 하반기, 2026년 3분기, 2026년 12월; any other range as it is. */
    public final String period(LocalDate first, LocalDate last) {
        return CalendarPeriod.find(first, last).map(this::label).orElseGet(() -> range(first, last));
    }

    /** D-7, D-day, or how long it is overdue; empty while the due date is far away. */
    public final Optional<String> daysLeft(LocalDate today, LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        return days < NEAR_DAYS ? Optional.of(countdown(days)) : Optional.empty();
    }

    abstract String label(CalendarPeriod period);

    /** How long it is until then; {@code days} is negative when overdue. */
    abstract String countdown(long days);
}
