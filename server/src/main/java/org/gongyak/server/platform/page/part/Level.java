package org.gongyak.server.platform.page.part;

import java.util.Locale;
import org.gongyak.server.platform.page.language.Words;

/** How much a finding matters (오류·주의·참고), worst first. */
public enum Level {
    ERROR(Tone.DANGER, Icon.ERROR_FILL),
    WARNING(Tone.WARNING, Icon.WARNING_FILL),
    NOTE(Tone.INFORMATION, Icon.INFORMATION_FILL);

    private final Tone tone;
    private final Icon icon;

    Level(Tone tone, Icon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public Badge badge(Words words) {
        return Badge.filled(words.say("level." + tag()), tone, icon);
    }

    /** {@code error}, {@code warning}, {@code note}: for classes and keys of words. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
