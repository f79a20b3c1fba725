package org.gongyak.card.check.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.word.Dates;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.DateText;
import org.gongyak.card.time.PartialDate;
import org.gongyak.card.time.Precision;

/**
 * The months a label states beside the name of a half-year or quarter.
 *
 * @param first months since year 0
 * @param last months since year 0
 * @param text as written
 * @param quote where it is written, unless it was read elsewhere
 */
record StatedMonths(int first, int last, String text, Optional<Quote> quote) {
    private static final int MONTHS_A_YEAR = 12;
    private static final int MONTHS_A_HALF = 6;
    private static final int MONTHS_A_QUARTER = 3;
    private static final Pattern NAME = Pattern.compile("반기|분기");
    /** Months without a year: (7~12월). */
    private static final Pattern MONTHS =
            Pattern.compile("(?<![\\d.])(?<a>1[0-2]|[1-9])\\s?월?\\s?[~∼～-]\\s?(?<b>1[0-2]|[1-9])\\s?월");

    static Optional<StatedMonths> find(Passage label, Optional<DateRange> read) {
        return DateText.findAll(label.text()).stream()
                .filter(date -> !NAME.matcher(
                                label.quote(date.start(), date.end()).text())
                        .find())
                .flatMap(date -> date.range().stream()
                        .flatMap(range -> of(range, Optional.of(label.quote(date.start(), date.end()))).stream()))
                .findFirst()
                .or(() -> withoutYear(label, read))
                .or(() -> read.flatMap(range -> of(range, Optional.empty())));
    }

    private static Optional<StatedMonths> of(DateRange range, Optional<Quote> quote) {
        return range.from()
                .filter(StatedMonths::hasMonth)
                .flatMap(from -> range.until()
                        .filter(StatedMonths::hasMonth)
                        .map(until -> new StatedMonths(
                                index(from),
                                index(until),
                                quote.map(Quote::text).orElseGet(() -> Dates.ko(range)),
                                quote)));
    }

    private static Optional<StatedMonths> withoutYear(Passage label, Optional<DateRange> read) {
        Matcher months = MONTHS.matcher(label.text());
        if (!months.find()) {
            return Optional.empty();
        }
        int year = read.map(range -> range.from().or(range::until).orElseThrow().year())
                .orElse(1);
        int first = year * MONTHS_A_YEAR + Integer.parseInt(months.group("a")) - 1;
        int last = year * MONTHS_A_YEAR + Integer.parseInt(months.group("b")) - 1;
        return Optional.of(
                new StatedMonths(first, last, months.group(), Optional.of(label.quote(months.start(), months.end()))));
    }

    private static boolean hasMonth(PartialDate date) {
        return date.precision() != Precision.YEAR;
    }

    private static int index(PartialDate date) {
        return date.year() * MONTHS_A_YEAR + date.first().getMonthValue() - 1;
    }

    int length() {
        return last - first + 1;
    }

    int year() {
        return first / MONTHS_A_YEAR;
    }

    /** The half-year or quarter that these months lie in; empty when they lie in none. */
    String name() {
        if (first / MONTHS_A_QUARTER == last / MONTHS_A_QUARTER) {
            return first % MONTHS_A_YEAR / MONTHS_A_QUARTER + 1 + "분기";
        }
        if (first / MONTHS_A_HALF == last / MONTHS_A_HALF) {
            return first % MONTHS_A_YEAR < MONTHS_A_HALF ? "상반기" : "하반기";
        }
        return "";
    }
}
