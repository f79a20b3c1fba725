package org.gongyak.server.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gongyak.server.GongyakApplication;

/** What a command answered. */
record Spoken(int exit, String out, String err) {

    static Spoken by(String... arguments) {
        return in("ko", arguments);
    }

    static Spoken in(String language, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                language);
        int exit = ServerCommands.of(GongyakApplication.class, console).execute(arguments);
        return new Spoken(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
