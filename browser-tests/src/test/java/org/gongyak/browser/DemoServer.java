package org.gongyak.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** The server with its samples, started as a user starts it: a program of its own, on a folder of its own. One for all tests. */
final class DemoServer {
    /** A hang guard: the first start unpacks PostgreSQL and loads the samples, which takes a tenth of this. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final DemoServer INSTANCE = new DemoServer();

    private final String address;

    private DemoServer() {
        try {
            int port = freePort();
            Path data = Files.createTempDirectory("gongyak-browser");
            Path log = data.resolve("server-output.txt");
            Process server = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.gongyak.server.GongyakApplication",
                            "demo",
                            "--port",
                            Integer.toString(port),
                            "--data",
                            data.resolve("data").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
            address = "http://localhost:" + port;
            await(server, log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String address() {
        return INSTANCE.address;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await(Process server, Path log) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        // It answers before the samples are loaded; it says so when they are.
        while (!Files.readString(log).contains(address)) {
            if (!server.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The server did not start:\n" + Files.readString(log));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void stop(Process server, Path data) {
        server.destroy();
        try {
            server.waitFor(30, TimeUnit.SECONDS);
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (InterruptedException | IOException left) {
            server.destroyForcibly();
        }
    }
}
