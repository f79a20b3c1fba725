package org.gongyak.card.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period that is reported on: a half-year, a quarter, or the plan a term begins with (실천계획). Its key is {@code 2026-h2},
 * {@code 2026-q3} or {@code 2026-plan}.
 */
public record ReportingPeriod(int year, Kind kind, int number) {
    private static final Pattern KEY = Pattern.compile("(\\d{4})-(?:h([12])|q([1-4])|(plan))");
    private static final int MONTHS_A_YEAR = 12;

    /** What a year is divided into, by the number of parts. */
    public enum Kind {
        HALF(2),
        QUARTER(4),
        PLAN(1);

        private final int parts;

        Kind(int parts) {
            this.parts = parts;
        }
    }

    public ReportingPeriod {
        if (number < 1 || number > kind.parts) {
            throw new IllegalArgumentException(kind + " " + number + " of a year");
        }
    }

    public static ReportingPeriod half(int year, int number) {
        return new ReportingPeriod(year, Kind.HALF, number);
    }

    public static ReportingPeriod quarter(int year, int number) {
        return new ReportingPeriod(year, Kind.QUARTER, number);
    }

    public static ReportingPeriod plan(int year) {
        return new ReportingPeriod(year, Kind.PLAN, 1);
    }

    public static Optional<ReportingPeriod> find(String key) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(half(year, Integer.parseInt(matcher.group(2))));
        }
        return Optional.of(matcher.group(3) != null ? quarter(year, Integer.parseInt(matcher.group(3))) : plan(year));
    }

    @JsonCreator
    public static ReportingPeriod parse(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no period: " + key));
    }

    /** The months it covers; a plan covers its year. */
    public DateRange range() {
        int months = MONTHS_A_YEAR / kind.parts;
        return DateRange.months(year, (number - 1) * months + 1, number * months);
    }

    /** What of it lies within a term: the first half-year of a term that begins in July is empty. */
    public Optional<DateRange> within(Term term) {
        return range().clippedTo(term.range());
    }

    public ReportingPeriod next() {
        return number < kind.parts
                ? new ReportingPeriod(year, kind, number + 1)
                : new ReportingPeriod(year + 1, kind, 1);
    }

    public ReportingPeriod previous() {
        return number > 1
                ? new ReportingPeriod(year, kind, number - 1)
                : new ReportingPeriod(year - 1, kind, kind.parts);
    }

    @Override
    @JsonValue
    public String toString() {
        return switch (kind) {
            case HALF -> year + "-h" + number;
            case QUARTER -> year + "-q" + number;
            case PLAN -> year + "-plan";
        };
    }
}
