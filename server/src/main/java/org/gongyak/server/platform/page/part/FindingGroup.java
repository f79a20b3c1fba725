package org.gongyak.server.platform.page.part;

import java.util.List;

/** The findings of one level, at least one. */
public record FindingGroup(Level level, List<FindingItem> items) {

    public FindingGroup {
        items = List.copyOf(items);
    }
}
