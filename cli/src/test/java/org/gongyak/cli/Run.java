package org.gongyak.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** One run of the program inside the test: what it printed and its exit code. */
record Run(int exit, String out, String err) {
    /** The card that the README shows, with mistakes planted in it. */
    static final String EXAMPLE = "docs/examples/card.txt";

    static Run of(String... arguments) {
        return in(Map.of("GONGYAK_LANG", "ko_KR.UTF-8"), "", arguments);
    }

    static Run in(Map<String, String> environment, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                Clock.systemUTC());
        int exit = new CommandLineProgram(surroundings).run(arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A file of the repository. */
    static String file(String name) {
        return Path.of(System.getProperty("gongyak.root"), name).toString();
    }
}
