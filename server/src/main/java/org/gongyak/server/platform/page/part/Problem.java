package org.gongyak.server.platform.page.part;

import java.util.Set;
import org.gongyak.server.platform.page.language.Words;

/** What went wrong with a request: what it is, why, and the next step. */
public record Problem(int status, String title, String why, String next) {
    /** The statuses with words of their own; every other is told as its class, 400 or 500. */
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 413, 421, 500, 503);

    private static final int SERVER_ERRORS = 500;

    public static Problem of(int status, Words words) {
        int told = TOLD.contains(status) ? status : status < SERVER_ERRORS ? 400 : SERVER_ERRORS;
        String key = "problem." + told;
        return new Problem(status, words.say(key + ".title"), words.say(key + ".why"), words.say(key + ".next"));
    }
}
