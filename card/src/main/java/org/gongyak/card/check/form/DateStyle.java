package org.gongyak.card.check.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways a day is written: 2021. 5. 17., 2021.5.17., 2021-05-17, 2021년 5월 17일. */
enum DateStyle {
    SPACED("\\.\\s+\\d"),
    TIGHT("\\.\\d"),
    DASHED("-\\d"),
    SLASHED("/\\d"),
    WORDS("\\s?년");

    private static final Pattern YEAR = Pattern.compile("(?:\\d{3}|['‘’`]\\s?\\d)\\d");

    @SuppressWarnings("ImmutableEnumChecker") // a pattern has no state
    private final Pattern pattern;

    DateStyle(String afterYear) {
        pattern = Pattern.compile(afterYear);
    }

    static Optional<DateStyle> of(String date) {
        Matcher year = YEAR.matcher(date);
        if (!year.lookingAt()) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(style -> style.stands(date, year.end()))
                .findFirst();
    }

    private boolean stands(String date, int behindYear) {
        return pattern.matcher(date).region(behindYear, date.length()).lookingAt();
    }
}
