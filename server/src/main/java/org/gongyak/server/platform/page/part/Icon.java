package org.gongyak.server.platform.page.part;

import java.util.Locale;

/** A KRDS icon beside a word; it never stands for the word. */
public enum Icon {
    SUCCESS_FILL,
    RESET,
    PLAY,
    WARNING_FILL,
    STOP,
    ERROR_FILL,
    CALENDAR,
    MORE,
    DELETE,
    INFORMATION_FILL;

    /** The class that shows it, {@code ico-play}. */
    public String style() {
        return switch (this) {
            case DELETE -> "ico-del";
            default -> "ico-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
