package org.gongyak.server.platform.page.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** 31 Dec 2021: day, short month, year, which no reader mistakes; ranges with an en dash. */
final class EnglishDates extends Dates {
    private static final DateTimeFormatter DAY = pattern("d MMM uuuu");
    private static final DateTimeFormatter DAY_OF_SAME_YEAR = pattern("d MMM");
    private static final DateTimeFormatter WEEKDAY = pattern("EEE ");
    private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    @Override
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    @Override
    public String dayAndWeekday(LocalDate day) {
        return WEEKDAY.format(day) + DAY.format(day);
    }

    @Override
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    @Override
    public String range(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : earlierDay(first, last) + " – " + day(last);
    }

    @Override
    public String rangeWithWeekdays(LocalDate first, LocalDate last) {
        return joined(first, " – ", last);
    }

    @Override
    public String moved(LocalDate stated, LocalDate due) {
        return joined(stated, " → ", due);
    }

    @Override
    public String moment(LocalDateTime moment) {
        return dayAndWeekday(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    @Override
    String label(CalendarPeriod period) {
        return switch (period.length()) {
            case YEAR -> Integer.toString(period.year());
            case HALF -> (period.ordinal() == 1 ? "first" : "second") + " half of " + period.year();
            case QUARTER -> "Q" + period.ordinal() + " " + period.year();
            case MONTH -> month(YearMonth.of(period.year(), period.ordinal()));
        };
    }

    @Override
    String countdown(long days) {
        if (days == 0) {
            return "due today";
        }
        long distance = Math.abs(days);
        return distance + (distance == 1 ? " day " : " days ") + (days < 0 ? "overdue" : "left");
    }

    private String joined(LocalDate first, String between, LocalDate second) {
        return first.equals(second)
                ? dayAndWeekday(first)
                : WEEKDAY.format(first) + earlierDay(first, second) + between + dayAndWeekday(second);
    }

    private static String earlierDay(LocalDate first, LocalDate last) {
        return (first.getYear() == last.getYear() ? DAY_OF_SAME_YEAR : DAY).format(first);
    }
}
