package org.gongyak.card.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;

/** What may stand behind a day: its weekday in brackets and an hour. */
final class Suffix {
    private static final String WEEKDAYS = "월화수목금토일";
    private static final String HANJA_WEEKDAYS = "月火水木金土日";
    private final int end;
    private final Optional<DayOfWeek> weekday;
    private final Optional<LocalTime> time;

    Suffix(String text, int start) {
        Optional<Matcher> day = DateText.matchAt(DatePatterns.WEEKDAY, text, start);
        weekday = day.map(Suffix::toWeekday);
        int afterDay = day.map(Matcher::end).orElse(start);
        Optional<Matcher> hour =
                DateText.matchAt(DatePatterns.TIME, text, afterDay).filter(Suffix::isHour);
        time = hour.map(Suffix::toTime);
        end = hour.map(Matcher::end).orElse(afterDay);
    }

    private static DayOfWeek toWeekday(Matcher day) {
        String hanja = day.group("hanja");
        int index = hanja == null ? WEEKDAYS.indexOf(day.group("w")) : HANJA_WEEKDAYS.indexOf(hanja);
        return DayOfWeek.of(index + 1);
    }

    private static boolean isHour(Matcher hour) {
        return Integer.parseInt(hour.group("h")) + (isAfternoon(hour) ? 12 : 0) < 24;
    }

    private static boolean isAfternoon(Matcher hour) {
        return "오후".equals(hour.group("noon")) && Integer.parseInt(hour.group("h")) < 12;
    }

    private static LocalTime toTime(Matcher hour) {
        int minute = DateText.number(hour, "min")
                .orElse(DateText.number(hour, "min2").orElse(0));
        return LocalTime.of(Integer.parseInt(hour.group("h")) + (isAfternoon(hour) ? 12 : 0), minute);
    }

    int end() {
        return end;
    }

    Optional<DayOfWeek> weekday() {
        return weekday;
    }

    Optional<LocalTime> time() {
        return time;
    }
}
