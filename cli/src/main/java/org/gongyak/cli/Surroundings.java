package org.gongyak.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

/**
 * What surrounds one run of the program.
 *
 * @param environment variables; {@code GONGYAK_LANG} is the caller's locale, {@code GONGYAK_COLOR} is set on a terminal, {@code
 *     GONGYAK_PROGRESS} where the standard error is one
 */
public record Surroundings(
        InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Clock clock) {

    /** The language the caller's locale asks for; Korean unless it is English. */
    public Language language() {
        String locale = environment.getOrDefault("GONGYAK_LANG", environment.getOrDefault("LANG", ""));
        return locale.startsWith("en") ? Language.EN : Language.KO;
    }

    public boolean isColoured() {
        return environment.containsKey("GONGYAK_COLOR");
    }

    /** Whether somebody looks on who wants to know how far it is. */
    public boolean isWatched() {
        return environment.containsKey("GONGYAK_PROGRESS");
    }
}
