package org.gongyak.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private static final int SIGTERM_EXIT = 143;

    @Test
    void serves_both_loopbacks_and_stops_with_its_database(@TempDir Path data) throws Exception {
        int port = freePort();
        try (ServedProcess server = ServedProcess.start(data, port)) {
            assertThat(server.firstLine()).contains("http://localhost:" + port);
            assertThat(status("http://127.0.0.1:" + port)).isEqualTo(200);
            if (hasV6()) {
                assertThat(status("http://[::1]:" + port)).isEqualTo(200);
            }
            ProcessHandle postmaster = server.postmaster();
            assertThat(postmaster.isAlive()).isTrue();

            assertThat(server.stop()).isEqualTo(SIGTERM_EXIT);
            assertThat(postmaster.isAlive()).isFalse();
        }
    }

    @Test
    void refuses_an_address_that_others_can_reach(@TempDir Path data) throws Exception {
        Spoken spoken = Spoken.in(
                "en", "serve", "--address", "0.0.0.0", "--port", String.valueOf(freePort()), "--data", data.toString());

        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(spoken.err()).contains("0.0.0.0", "127.0.0.1").doesNotContain("Exception");
    }

    @Test
    void says_that_the_port_is_taken(@TempDir Path data) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            Spoken spoken = Spoken.in("ko", "serve", "--port", port, "--data", data.toString());

            assertThat(spoken.exit()).isEqualTo(2);
            assertThat(spoken.err()).contains("포트 " + port, "--port").doesNotContain("Exception");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static boolean hasV6() {
        try (ServerSocket tried = new ServerSocket(0, 1, InetAddress.ofLiteral("::1"))) {
            return tried.isBound();
        } catch (IOException absent) {
            return false;
        }
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
