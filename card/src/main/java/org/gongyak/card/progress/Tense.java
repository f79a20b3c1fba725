package org.gongyak.card.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a row of the progress table speaks of. */
public enum Tense {
    /** All that was done before this period (그동안 추진실적). */
    PAST,
    /** What was done in this period (○반기 추진실적). */
    CURRENT,
    /** What is to be done next (추진계획). */
    PLAN;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
