package org.gongyak.cli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A run of the launcher in a shell of its own: what it printed and its exit code. */
record Launched(int exit, String out, String err) {

    static Launched run(Path launcher, Path from, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("launcher", ".out");
        Path err = Files.createTempFile("launcher", ".err");
        Process process = builder(launcher, from, environment, arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        Launched launched = new Launched(process.waitFor(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return launched;
    }

    /** The environment is what is given and nothing else. */
    static ProcessBuilder builder(Path launcher, Path from, Map<String, String> environment, String... arguments) {
        List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }
}
