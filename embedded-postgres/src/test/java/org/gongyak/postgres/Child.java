package org.gongyak.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of its own that can be killed; its standard error goes to ours. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Runs a main class of these tests on their class path. */
    static Child java(Class<?> main, Path folder) throws IOException {
        return run(javaWords(classPath(), main, folder));
    }

    /** Runs any words, whose output is then that of a {@link #javaWords Java command} within. */
    static Child run(List<String> words) throws IOException {
        return new Child(new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    static List<String> javaWords(String classPath, Class<?> main, Path folder) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath, main.getName(), folder.toString());
    }

    /** Surefire keeps the real class path in a property of its own. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The next line it prints; an empty text at the end. */
    String line() throws IOException {
        String line = output.readLine();
        return line == null ? "" : line;
    }

    /** All whole lines up to its end. */
    List<String> remainingLines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        end();
        process.waitFor();
    }

    /** Closes its input, upon which it stops by itself, and waits for its end. */
    int finish() throws IOException, InterruptedException {
        process.getOutputStream().close();
        remainingLines();
        return process.waitFor();
    }

    @Override
    public void close() {
        end();
    }

    /** Through its handle: {@link Process#destroyForcibly} would also throw away what it printed and we have not read yet. */
    private void end() {
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }
}
