package org.gongyak.card;

import java.util.List;
import java.util.Optional;

/**
 * A measure of success (성과지표).
 *
 * @param unit its unit as written
 * @param values per year as written
 */
public record Indicator(String name, Optional<String> unit, Optional<String> baseline, List<Value> values) {

    public Indicator {
        values = List.copyOf(values);
    }

    /** Target and actual figure of one year, as written. */
    public record Value(String year, Optional<String> target, Optional<String> actual) {}
}
