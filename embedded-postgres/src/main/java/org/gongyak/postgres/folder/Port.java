package org.gongyak.postgres.folder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The port of a data folder on 127.0.0.1: kept over restarts as long as nobody else has taken it. */
public record Port(Path file) {
    /** Below the range from which Linux gives ports to outgoing connections (32768 on), so that none of these takes ours by chance. */
    private static final int FIRST = 20_000;

    private static final int LAST = 29_999;

    /** Enough to find a free one even on a machine that uses nearly all of them. */
    private static final int TRIES = 1_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The kept port when it is free, else another, which is then kept. */
    public int choose() throws IOException {
        int kept = kept();
        if (kept != 0 && isFree(kept)) {
            return kept;
        }
        for (int i = 0; i < TRIES; i++) {
            int port = RANDOM.nextInt(FIRST, LAST + 1);
            if (isFree(port)) {
                Durable.write(file, Integer.toString(port));
                return port;
            }
        }
        throw new IOException("no free port from " + FIRST + " to " + LAST + " on 127.0.0.1");
    }

    private int kept() throws IOException {
        if (Files.notExists(file)) {
            return 0;
        }
        try {
            int port = Integer.parseInt(Files.readString(file).strip());
            return port >= FIRST && port <= LAST ? port : 0;
        } catch (NumberFormatException spoilt) {
            return 0;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
