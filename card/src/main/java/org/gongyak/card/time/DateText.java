package org.gongyak.card.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyak.card.text.HalfWidth;

/**
 * Finds the dates in text written by Korean officials: {@code 2021.05.17.(월) 16:00}, {@code '20.2.20.}, {@code 2020. 12月},
 * {@code 2021.07.29.~09.16}, {@code 2018.~2021.6.}, {@code 2022.6.까지}, {@code 2021년 하반기}. What is not written is not invented.
 */
public final class DateText {
    private static final int YEAR_DIGITS = 4;
    private static final Pattern BARE_YEAR = Pattern.compile("(19|20)\\d{2}[.년]?");

    private final String text;
    private final List<FoundDate> found = new ArrayList<>();

    private DateText(CharSequence text) {
        this.text = HalfWidth.of(text);
    }

    /** All dates of a running text, from left to right. A bare year counts only with 년 or as an end of a range. */
    public static List<FoundDate> findAll(CharSequence text) {
        return new DateText(text).scan(Integer.MAX_VALUE);
    }

    public static Optional<FoundDate> findFirst(CharSequence text) {
        return new DateText(text).scan(1).stream().findFirst();
    }

    /** Reads a text that is nothing but a date or a range; here a bare year is one too. */
    public static Optional<DateRange> parse(CharSequence text) {
        String whole = HalfWidth.of(text).strip();
        return parseYear(whole)
                .or(() -> findFirst(whole)
                        .filter(date -> date.start() == 0 && date.end() >= whole.length())
                        .flatMap(FoundDate::range));
    }

    /** Reads a text that is nothing but a year: {@code 2026}, {@code 2026년}. */
    public static Optional<DateRange> parseYear(CharSequence text) {
        return BARE_YEAR.matcher(text).matches()
                ? Optional.of(DateRange.at(PartialDate.of(
                        Integer.parseInt(text.subSequence(0, YEAR_DIGITS).toString()))))
                : Optional.empty();
    }

    private List<FoundDate> scan(int most) {
        Matcher point = DatePatterns.POINT.matcher(text).useTransparentBounds(true);
        int at = opening(0);
        while (found.size() < most && at < text.length()) {
            if (point.region(at, text.length()).lookingAt()) {
                Reading reading = new Reading(point);
                reading.finish();
                reading.result().ifPresent(found::add);
                at = opening(Math.max(reading.end, at + 1));
            } else {
                at = opening(at + 1);
            }
        }
        return found;
    }

    /** The next place where a date may begin; a card has far more other letters, at which the pattern need not be tried. */
    private int opening(int from) {
        int at = from;
        while (at < text.length() && !DatePatterns.mayOpen(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** One date being read from its first point on. */
    private final class Reading {
        private final int start;
        private final DatePoint first;
        private Optional<DatePoint> last = Optional.empty();
        private int end;
        private boolean openEnd;
        private boolean openStart;
        private final Suffix suffix;

        private Reading(Matcher point) {
            first = DatePoint.of(point);
            end = point.end();
            start = point.start();
            openStart = hasTildeBefore(start);
            suffix = new Suffix(text, end);
            end = suffix.end();
        }

        private void finish() {
            Optional<Matcher> connector = at(DatePatterns.CONNECTOR, end);
            connector
                    .flatMap(match -> laterEnd(match.end()))
                    .or(this::dayAfterHyphen)
                    .ifPresent(point -> last = Optional.of(point));
            if (last.isPresent()) {
                return;
            }
            if (connector.isPresent() || at(DatePatterns.SINCE_WORD, end).isPresent()) {
                openEnd = true;
            } else if (at(DatePatterns.UNTIL_WORD, end).isPresent()) {
                openStart = true;
            }
        }

        private Optional<DatePoint> dayAfterHyphen() {
            return at(DatePatterns.HYPHEN_BEFORE_DAY, end)
                    .filter(hyphen -> first.day().isPresent())
                    .flatMap(hyphen -> laterEnd(hyphen.end()));
        }

        private Optional<DatePoint> laterEnd(int from) {
            Optional<Matcher> full = at(DatePatterns.POINT, from);
            Optional<Matcher> shorter = full.isPresent() ? Optional.empty() : at(DatePatterns.SHORT_END, from);
            Optional<DatePoint> point = full.map(DatePoint::of).or(() -> shorter.flatMap(first::completed));
            point.ifPresent(read -> {
                int pointEnd = full.or(() -> shorter).orElseThrow().end();
                end = new Suffix(text, pointEnd).end();
            });
            return point;
        }

        private Optional<FoundDate> result() {
            if (last.isEmpty() && first.isBareYear() && !(openEnd || openStart)) {
                return Optional.empty();
            }
            return Optional.of(new FoundDate(start, end, range(), suffix.weekday(), suffix.time()));
        }

        private Optional<DateRange> range() {
            if (first.range().isEmpty()
                    || last.filter(point -> point.range().isEmpty()).isPresent()) {
                return Optional.empty();
            }
            DateRange own = first.range().get();
            if (last.isPresent()) {
                return Optional.of(new DateRange(
                        own.from(), last.get().range().orElseThrow().until()));
            }
            if (openStart) {
                return Optional.of(new DateRange(Optional.empty(), own.until()));
            }
            return Optional.of(openEnd ? new DateRange(own.from(), Optional.empty()) : own);
        }
    }

    private boolean hasTildeBefore(int position) {
        int before = position - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && DatePatterns.TILDES.indexOf(text.charAt(before)) >= 0;
    }

    private Optional<Matcher> at(Pattern pattern, int position) {
        return matchAt(pattern, text, position);
    }

    static Optional<Matcher> matchAt(Pattern pattern, String text, int position) {
        Matcher matcher = pattern.matcher(text).region(position, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    static OptionalInt number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
