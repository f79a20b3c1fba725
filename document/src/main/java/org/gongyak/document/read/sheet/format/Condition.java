package org.gongyak.document.read.sheet.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a section of a format is for, such as {@code [>=1000]}. */
record Condition(String sign, double limit) {
    private static final Pattern WRITTEN = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)");

    /** Empty for a colour and whatever else stands in brackets. */
    static Optional<Condition> find(String inside) {
        Matcher matcher = WRITTEN.matcher(inside.strip());
        return matcher.matches()
                ? Optional.of(new Condition(matcher.group(1), Double.parseDouble(matcher.group(2))))
                : Optional.empty();
    }

    boolean holds(double value) {
        return switch (sign) {
            case "<" -> value < limit;
            case "<=" -> value <= limit;
            case ">" -> value > limit;
            case ">=" -> value >= limit;
            case "=" -> value == limit;
            default -> value != limit;
        };
    }

    /** Whether it holds for negative numbers only, so that their sign need not be shown. */
    boolean isNegative() {
        return (sign.equals("<") && limit <= 0) || (sign.equals("<=") && limit < 0);
    }
}
