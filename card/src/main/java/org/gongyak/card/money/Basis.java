package org.gongyak.card.money;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the amounts of a table mean: the whole project's cost (총사업비), this government's share of it, or the cost of one year. */
public enum Basis {
    WHOLE,
    SHARE,
    ANNUAL;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
