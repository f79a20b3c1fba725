package org.gongyak.card.time;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * One end of a date as written.
 *
 * @param range what it means; a half-year or quarter is a range by itself; empty when there is no such date
 * @param isBareYear written as four digits with nothing behind that makes it a date
 */
record DatePoint(int year, OptionalInt month, OptionalInt day, Optional<DateRange> range, boolean isBareYear) {
    /** Two-digit years below this are of the 2000s; local self-government with elected heads began in 1995. */
    private static final int PIVOT = 90;

    static DatePoint of(Matcher point) {
        int year = year(point);
        if (point.group("half") != null) {
            return ofMonths(year, point.group("half").equals("상") ? 1 : 7, 6);
        }
        OptionalInt quarter = DateText.number(point, "quarter");
        if (quarter.isPresent()) {
            int last = DateText.number(point, "lastQuarter").orElse(quarter.getAsInt());
            return ofQuarters(year, quarter.getAsInt(), Math.max(last, quarter.getAsInt()));
        }
        String word = point.group("bareYear");
        boolean yearWord = word != null && !word.equals(".");
        OptionalInt month = DateText.number(point, "m");
        OptionalInt day = DateText.number(point, "d");
        return of(year, month, day, month.isEmpty() && !yearWord);
    }

    /** A later end that leaves out what this earlier end says. */
    Optional<DatePoint> completed(Matcher shortEnd) {
        OptionalInt month = DateText.number(shortEnd, "m");
        if (month.isPresent()) {
            return Optional.of(of(year, month, DateText.number(shortEnd, "d"), false));
        }
        int number = DateText.number(shortEnd, "n").orElseThrow();
        String word = shortEnd.group("word");
        if (day.isPresent() && !"월".equals(word) && !"月".equals(word)) {
            return Optional.of(of(year, this.month, OptionalInt.of(number), false));
        }
        if (this.month.isPresent()) {
            return Optional.of(of(year, OptionalInt.of(number), OptionalInt.empty(), false));
        }
        return Optional.empty();
    }

    private static DatePoint of(int year, OptionalInt month, OptionalInt day, boolean bare) {
        if (month.isPresent() && day.isEmpty() && month.getAsInt() > 12) {
            return of(year, OptionalInt.empty(), OptionalInt.empty(), true);
        }
        Optional<DateRange> range;
        try {
            range = Optional.of(DateRange.at(new PartialDate(year, month, day)));
        } catch (DateTimeException noSuchDate) {
            range = Optional.empty();
        }
        return new DatePoint(year, month, day, range, bare);
    }

    private static int year(Matcher point) {
        OptionalInt full = DateText.number(point, "y4");
        OptionalInt marked = DateText.number(point, "y2");
        if (full.isPresent()) {
            return full.getAsInt();
        }
        return century(
                marked.isPresent()
                        ? marked.getAsInt()
                        : DateText.number(point, "y2bare").orElseThrow());
    }

    private static DatePoint ofQuarters(int year, int first, int last) {
        return ofMonths(year, first * 3 - 2, (last - first + 1) * 3);
    }

    private static DatePoint ofMonths(int year, int first, int count) {
        DateRange range = DateRange.months(year, first, first + count - 1);
        return new DatePoint(year, OptionalInt.of(first), OptionalInt.empty(), Optional.of(range), false);
    }

    private static int century(int twoDigits) {
        return twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
