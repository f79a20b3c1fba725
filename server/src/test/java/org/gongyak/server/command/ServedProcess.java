package org.gongyak.server.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.server.GongyakApplication;

/** A server of its own process, as the launcher starts it. */
record ServedProcess(Process process, Path data, String firstLine) implements AutoCloseable {

    /** Starts one and waits until it says where it is, or ends. */
    static ServedProcess start(Path data, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                GongyakApplication.class.getName()));
        command.addAll(List.of("serve", "--port", String.valueOf(port), "--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LANG", "en_US.UTF-8");
        Process process = builder.start();
        BufferedReader output = process.inputReader();
        return new ServedProcess(process, data, String.valueOf(output.readLine()));
    }

    /** The database's first process; present only while it runs. */
    ProcessHandle postmaster() throws IOException {
        Path file = data.resolve("database/cluster/postmaster.pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .orElseThrow();
    }

    /** Asks it to stop (SIGTERM) and waits until it has. */
    int stop() throws InterruptedException {
        process.toHandle().destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.toHandle().destroy();
    }
}
