package org.gongyak.server.platform.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** The two loopback addresses, and whether this machine has the newer one. */
final class Loopbacks {
    static final InetAddress V4 = address(127, 0, 0, 1);
    static final InetAddress V6 = address(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

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

    private static InetAddress address(int... bytes) {
        byte[] raw = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            raw[i] = (byte) bytes[i];
        }
        try {
            return InetAddress.getByAddress(raw);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
