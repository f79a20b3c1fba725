package org.gongyak.server.platform.page;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that came with a request and may lead to this server only. */
final class LocalAddress {
    static final String START = "/";

    private LocalAddress() {}

    /** The address if it is a plain path of this server, with or without a query; else the start page. */
    static URI of(String address) {
        if (address.startsWith("/") && !address.startsWith("//")) {
            try {
                return new URI(address);
            } catch (URISyntaxException notAnAddress) {
                return URI.create(START);
            }
        }
        return URI.create(START);
    }
}
