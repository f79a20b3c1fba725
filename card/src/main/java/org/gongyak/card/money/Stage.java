package org.gongyak.card.money;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the money is: planned (계획, 투자계획), secured in a budget (확보) or spent (집행). */
public enum Stage {
    PLANNED,
    SECURED,
    EXECUTED;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
