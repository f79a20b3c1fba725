package org.gongyak.postgres.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program with its arguments, started without a shell and without our environment: no {@code PGDATA} or {@code LD_PRELOAD} of the
 * caller reaches PostgreSQL.
 */
public record Command(List<String> words, Path workingFolder) {

    public Command {
        words = List.copyOf(words);
    }

    /** How a finished program ended; {@code output} holds both of its streams. */
    public record Outcome(int exit, String output) {
        public boolean succeeded() {
            return exit == 0;
        }
    }

    /** Runs to the end. A program that cannot be started at all gives the exit code 127, as in a shell. */
    public Outcome run() {
        Process process;
        try {
            process = builder().redirectErrorStream(true).start();
        } catch (IOException notThere) {
            return new Outcome(127, String.valueOf(notThere.getMessage()));
        }
        try (var output = process.getInputStream()) {
            process.getOutputStream().close();
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + words.getFirst(), interrupted);
        }
    }

    /** Starts and leaves it running, both streams appended to a log file. */
    public Process start(Path log) throws IOException {
        return builder()
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(words).directory(workingFolder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "TZ"));
        environment.put("LC_ALL", "C.UTF-8");
        return builder;
    }
}
