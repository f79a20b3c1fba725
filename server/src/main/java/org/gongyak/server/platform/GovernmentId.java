package org.gongyak.server.platform;

import java.util.UUID;

/** The inner identity of a government: the tenant that every key holds and every transaction names. */
public record GovernmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
