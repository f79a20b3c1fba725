package org.gongyak.server.platform.page.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** As official documents write dates: a point and a space after each number, the weekday in brackets, ranges with ~. */
final class KoreanDates extends Dates {
    private static final DateTimeFormatter DAY = pattern("uuuu. M. d.");
    private static final DateTimeFormatter DAY_OF_SAME_YEAR = pattern("M. d.");
    private static final DateTimeFormatter WEEKDAY = pattern("(EEEEE)");

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.KOREAN);
    }

    @Override
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    @Override
    public String dayAndWeekday(LocalDate day) {
        return DAY.format(day) + WEEKDAY.format(day);
    }

    @Override
    public String month(YearMonth month) {
        return month.getYear() + "년 " + month.getMonthValue() + "월";
    }

    @Override
    public String range(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + "~" + laterDay(first, last);
    }

    @Override
    public String rangeWithWeekdays(LocalDate first, LocalDate last) {
        return joined(first, "~", last);
    }

    @Override
    public String moved(LocalDate stated, LocalDate due) {
        return joined(stated, " → ", due);
    }

    @Override
    public String moment(LocalDateTime moment) {
        return dayAndWeekday(moment.toLocalDate()) + " " + time(moment.toLocalTime());
    }

    @Override
    String label(CalendarPeriod period) {
        String year = period.year() + "년";
        return switch (period.length()) {
            case YEAR -> year;
            case HALF -> year + (period.ordinal() == 1 ? " 상반기" : " 하반기");
            case QUARTER -> year + " " + period.ordinal() + "분기";
            case MONTH -> year + " " + period.ordinal() + "월";
        };
    }

    @Override
    String countdown(long days) {
        if (days < 0) {
            return -days + "일 지남";
        }
        return days == 0 ? "D-day" : "D-" + days;
    }

    private String joined(LocalDate first, String between, LocalDate second) {
        return first.equals(second)
                ? dayAndWeekday(first)
                : dayAndWeekday(first) + between + laterDay(first, second) + WEEKDAY.format(second);
    }

    private static String laterDay(LocalDate first, LocalDate later) {
        return (first.getYear() == later.getYear() ? DAY_OF_SAME_YEAR : DAY).format(later);
    }
}
