package org.gongyak.server.report.card;

import org.gongyak.card.State;
import org.gongyak.server.platform.page.language.Words;
import org.gongyak.server.platform.page.part.Badge;
import org.gongyak.server.platform.page.part.Icon;
import org.gongyak.server.platform.page.part.Tone;

/** The badge of a state: word, icon and colour family, told apart in grey print. */
public final class StatusBadge {
    private StatusBadge() {}

    public static Badge of(State state, Words words) {
        String word = word(state, words);
        return switch (state) {
            case COMPLETE -> Badge.filled(word, Tone.SUCCESS, Icon.SUCCESS_FILL);
            case CONTINUED -> Badge.outlined(word, Tone.SUCCESS, Icon.RESET);
            case ON_TRACK -> Badge.filled(word, Tone.PRIMARY, Icon.PLAY);
            case PARTIAL -> Badge.filled(word, Tone.WARNING, Icon.WARNING_FILL);
            case ON_HOLD -> Badge.filled(word, Tone.GRAY, Icon.STOP);
            case ABANDONED -> Badge.filled(word, Tone.DANGER, Icon.ERROR_FILL);
            case NOT_YET_DUE -> Badge.filled(word, Tone.INFORMATION, Icon.CALENDAR);
            case MERGED -> Badge.filled(word, Tone.GRAY, Icon.MORE);
            case EXCLUDED -> Badge.outlined(word, Tone.DANGER, Icon.DELETE);
        };
    }

    /** The word of a state in the reader's language. */
    public static String word(State state, Words words) {
        return words.say("status." + state.key());
    }
}
