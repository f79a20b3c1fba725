package org.gongyak.card.check;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a finding weighs: 오류, 주의, 참고. */
public enum Severity {
    /** It cannot be right. */
    ERROR,
    /** Likely wrong, or it needs a reason. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
