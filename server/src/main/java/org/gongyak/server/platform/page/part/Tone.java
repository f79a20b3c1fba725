package org.gongyak.server.platform.page.part;

import java.util.Locale;

/** The colour family of a badge, as KRDS names it. */
public enum Tone {
    PRIMARY,
    SUCCESS,
    WARNING,
    DANGER,
    INFORMATION,
    GRAY;

    String krds() {
        return name().toLowerCase(Locale.ROOT);
    }
}
