package org.gongyak.card.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/** A date with the precision it was written in: a year, a month or a day. Its text is {@code 2020}, {@code 2020-12} or {@code 2020-12-31}. */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {

    public PartialDate {
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("a day without its month");
        }
        // These throw for a month or a day that does not exist.
        if (day.isPresent()) {
            LocalDate.of(year, month.getAsInt(), day.getAsInt());
        } else if (month.isPresent()) {
            YearMonth.of(year, month.getAsInt());
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
    }

    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The inverse of {@link #toString()}. */
    @JsonCreator
    public static PartialDate parse(String text) {
        String[] parts = text.split("-", -1);
        int year = Integer.parseInt(parts[0]);
        return switch (parts.length) {
            case 1 -> of(year);
            case 2 -> of(year, Integer.parseInt(parts[1]));
            case 3 -> of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            default -> throw new IllegalArgumentException("no date: " + text);
        };
    }

    public Precision precision() {
        if (day.isPresent()) {
            return Precision.DAY;
        }
        return month.isPresent() ? Precision.MONTH : Precision.YEAR;
    }

    /** The first day it may mean. */
    public LocalDate first() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day it may mean. */
    public LocalDate last() {
        if (day.isPresent()) {
            return first();
        }
        return YearMonth.of(year, month.orElse(12)).atEndOfMonth();
    }

    @Override
    @JsonValue
    public String toString() {
        String text = "%04d".formatted(year);
        text += month.isPresent() ? "-%02d".formatted(month.getAsInt()) : "";
        return text + (day.isPresent() ? "-%02d".formatted(day.getAsInt()) : "");
    }
}
