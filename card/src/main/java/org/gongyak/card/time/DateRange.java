package org.gongyak.card.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time, each end as exact as it was written; an end may be open. A single date is the range from itself to itself. Its text
 * is an ISO 8601 interval: {@code 2021-07-29/2021-09-16}, {@code 2020-12}, {@code ../2022-06}, {@code 2019/..}.
 */
public record DateRange(Optional<PartialDate> from, Optional<PartialDate> until) {
    private static final String OPEN = "..";

    public DateRange {
        if (from.isEmpty() && until.isEmpty()) {
            throw new IllegalArgumentException("a range without any end");
        }
    }

    public static DateRange of(PartialDate from, PartialDate until) {
        return new DateRange(Optional.of(from), Optional.of(until));
    }

    public static DateRange at(PartialDate date) {
        return of(date, date);
    }

    public static DateRange since(PartialDate from) {
        return new DateRange(Optional.of(from), Optional.empty());
    }

    public static DateRange upTo(PartialDate until) {
        return new DateRange(Optional.empty(), Optional.of(until));
    }

    public static DateRange days(LocalDate first, LocalDate last) {
        return of(PartialDate.of(first), PartialDate.of(last));
    }

    public static DateRange months(int year, int firstMonth, int lastMonth) {
        return of(PartialDate.of(year, firstMonth), PartialDate.of(year, lastMonth));
    }

    /** The inverse of {@link #toString()}. */
    @JsonCreator
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return at(PartialDate.parse(text));
        }
        return new DateRange(end(text.substring(0, slash)), end(text.substring(slash + 1)));
    }

    private static Optional<PartialDate> end(String text) {
        return text.equals(OPEN) ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    public boolean isSingle() {
        return from.equals(until);
    }

    /** False only if the end certainly lies before the start. */
    public boolean isOrdered() {
        return from.isEmpty()
                || until.isEmpty()
                || !until.get().last().isBefore(from.get().first());
    }

    /** The first day it may mean; {@link LocalDate#MIN} for an open start. */
    public LocalDate firstDay() {
        return from.map(PartialDate::first).orElse(LocalDate.MIN);
    }

    /** The last day it may mean; {@link LocalDate#MAX} for an open end. */
    public LocalDate lastDay() {
        return until.map(PartialDate::last).orElse(LocalDate.MAX);
    }

    public boolean overlaps(DateRange other) {
        return !lastDay().isBefore(other.firstDay()) && !other.lastDay().isBefore(firstDay());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** The part that lies within another range, to the day; empty when they do not touch. */
    public Optional<DateRange> clippedTo(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                other.firstDay().isAfter(firstDay()) ? other.from : from,
                other.lastDay().isBefore(lastDay()) ? other.until : until));
    }

    @Override
    @JsonValue
    public String toString() {
        if (isSingle()) {
            return from.orElseThrow().toString();
        }
        return from.map(PartialDate::toString).orElse(OPEN) + "/"
                + until.map(PartialDate::toString).orElse(OPEN);
    }
}
