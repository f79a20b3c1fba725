package org.gongyak.server.command;

import java.io.PrintStream;
import java.util.Map;
import org.gongyak.card.Message;

/** Speaks to the person at the terminal: Korean, or English when {@code LANG} begins with en. */
record Console(PrintStream out, PrintStream err, String language) {
    static final int REFUSED = 2;

    static Console ofThisProcess() {
        Map<String, String> environment = System.getenv();
        return new Console(System.out, System.err, environment.getOrDefault("LANG", "ko"));
    }

    void say(Message message) {
        out.println(message.in(language));
    }

    /** Says why nothing was done; the answer is the exit code. */
    int refuse(Message reason) {
        err.println(reason.in(language));
        return REFUSED;
    }
}
