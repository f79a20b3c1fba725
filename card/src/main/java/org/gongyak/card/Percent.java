package org.gongyak.card;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A stated percentage, exact as written: {@code 71}, {@code 98.4}. In JSON it is a string. */
public record Percent(BigDecimal value) {
    /** No card states a percentage with more digits, before or behind the point; 1e999999999 would fill the memory. */
    private static final int MOST_DIGITS = 9;

    public Percent {
        if (value.scale() < 0 || value.scale() > MOST_DIGITS || value.precision() > 2 * MOST_DIGITS) {
            throw new IllegalArgumentException("no percentage of a card");
        }
    }

    /** Reads the plain figure, without the sign. */
    @JsonCreator
    public static Percent of(String figure) {
        return new Percent(new BigDecimal(figure.replace(",", "")));
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toPlainString();
    }
}
