package org.gongyak.card.check.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways a day is written: 2021. 5. 17., 2021.5.17., 2021-05-17, 2021년 5월 17일. */
enum DateStyle {
    SPACED("\\d\\.\\s+\\d.*"),
    TIGHT("\\d\\.\\d.*"),
    DASHED("\\d-\\d.*"),
    SLASHED("\\d/\\d.*"),
    WORDS("\\d\\s?년.*");

    @SuppressWarnings("ImmutableEnumChecker") // a pattern has no state
    private final Pattern pattern;

    DateStyle(String afterYear) {
        pattern = Pattern.compile("(?:\\d{3}|['‘’`]\\s?\\d)" + afterYear, Pattern.DOTALL);
    }

    static Optional<DateStyle> of(String date) {
        return Arrays.stream(values())
                .filter(style -> style.pattern.matcher(date).matches())
                .findFirst();
    }
}
