package org.gongyak.server.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server of its own process that prints a line for each thing it promises to have kept, until it and its database are killed. */
final class KilledServer {
    private KilledServer() {}

    /** What it promised until it was killed, after so many promises. */
    static List<String> promises(Class<?> program, Path database, int promises)
            throws IOException, InterruptedException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dgongyak.root=" + System.getProperty("gongyak.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        database.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = server.inputReader()) {
            String line = output.readLine();
            while (line != null) {
                lines.add(line);
                if (lines.size() == promises) {
                    kill(server, database);
                }
                line = output.readLine();
            }
        }
        server.waitFor();
        return lines.stream()
                .filter(line -> line.startsWith("government ") || line.startsWith("saved "))
                .toList();
    }

    /** SIGKILL for both, the database first, so that it cannot finish what the server has begun. */
    private static void kill(Process server, Path database) throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(database.resolve("cluster/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
        server.toHandle().destroyForcibly();
    }
}
