package org.gongyak.server.platform.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The two loopback addresses, and whether this machine has the newer one. */
final class Loopbacks {
    static final InetAddress V4 = InetAddress.ofLiteral("127.0.0.1");
    static final InetAddress V6 = InetAddress.ofLiteral("::1");

    private static final int ANY_FREE_PORT = 0;
    private static final int ONE_IN_THE_QUEUE = 1;

    private Loopbacks() {}

    /** Machines with IPv6 switched off have the class but no such address: only a try tells. */
    static boolean machineHasV6() {
        try (ServerSocket tried = new ServerSocket(ANY_FREE_PORT, ONE_IN_THE_QUEUE, V6)) {
            return tried.isBound();
        } catch (IOException absent) {
            return false;
        }
    }
}
