package org.gongyak.card.money;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.gongyak.card.time.DateRange;

/**
 * A time column of a money table.
 *
 * @param label the head as the form has it: {@code '18.7.}, {@code 기투자}, {@code 임기후}
 * @param range the months a span covers
 */
public record Bucket(String label, Kind kind, Optional<DateRange> range) {

    /** What a column gathers. */
    public enum Kind {
        /** The sum of the others (계). */
        TOTAL,
        /** Spent before the term or the first year (기투자). */
        BEFORE,
        /** A year or a part of one. */
        SPAN,
        /** What remains after the term (임기후). */
        AFTER,
        /** A head that is not understood. */
        UNKNOWN;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
