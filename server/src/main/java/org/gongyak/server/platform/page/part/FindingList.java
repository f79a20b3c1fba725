package org.gongyak.server.platform.page.part;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Findings grouped by level, the worst first; levels without any are left out. */
public record FindingList(List<FindingGroup> groups) {

    public FindingList {
        groups = List.copyOf(groups);
    }

    /** The findings keep their order within a level. */
    public static FindingList of(List<FindingItem> items) {
        var byLevel = items.stream().collect(Collectors.groupingBy(FindingItem::level));
        return new FindingList(Arrays.stream(Level.values())
                .filter(byLevel::containsKey)
                .map(level -> new FindingGroup(level, byLevel.getOrDefault(level, List.of())))
                .toList());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
