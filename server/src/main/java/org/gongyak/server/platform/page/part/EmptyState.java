package org.gongyak.server.platform.page.part;

import java.util.List;
import org.gongyak.server.platform.page.Link;

/** What stands where a list would be: why it is empty, then the next step, if there is one. */
public record EmptyState(String why, List<Link> next) {

    public EmptyState {
        next = List.copyOf(next);
    }

    public static EmptyState of(String why, Link... next) {
        return new EmptyState(why, List.of(next));
    }
}
