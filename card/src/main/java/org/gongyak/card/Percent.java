package org.gongyak.card;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A stated percentage, exact as written: {@code 71}, {@code 98.4}. In JSON it is a string. */
public record Percent(BigDecimal value) {

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
