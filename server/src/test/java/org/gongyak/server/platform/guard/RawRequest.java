package org.gongyak.server.platform.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request written by hand: HTTP clients do not let a caller lie about the host. */
record RawRequest(InetAddress address, int port, String head) {

    /** The whole answer, head and body. */
    String answer() throws IOException {
        try (Socket socket = new Socket(address, port)) {
            String request = head + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String status() throws IOException {
        return answer().split(" ", 3)[1];
    }
}
