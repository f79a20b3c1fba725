package org.gongyak.card.money;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Whose money a row is. 시비 is the city's own in a 시 but the upper level's in a 구, so a label alone may not tell: see {@link Levels}.
 */
public enum Level {
    /** The sum row (계). */
    TOTAL,
    /** 국비 and its named lines, such as 특별교부세. */
    NATIONAL,
    /** 도비, or the metropolitan city's 시비 in a 구. */
    UPPER,
    /** The government's own: 시비, 군비 or 구비. */
    OWN,
    /** 민자. */
    PRIVATE,
    /** 기타, and contributions such as LH 분담금. */
    OTHER,
    /** 시비 where neither the rows nor the government tell whose. */
    UNKNOWN;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
