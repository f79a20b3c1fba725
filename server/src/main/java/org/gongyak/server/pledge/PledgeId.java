package org.gongyak.server.pledge;

import java.util.UUID;

/** The inner identity of a pledge, for ever the same whatever number it goes by. */
public record PledgeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
