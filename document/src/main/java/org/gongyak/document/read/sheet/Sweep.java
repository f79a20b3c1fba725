package org.gongyak.document.read.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Areas that do not overlap, met from top to bottom. Those that have not ended are kept by their left edge, so each question takes a few
 * steps however many areas there are.
 *
 * @param <T> what is known of an area
 */
final class Sweep<T> {
    private record Open<T>(Area area, T value) {}

    private final TreeMap<Integer, Open<T>> open = new TreeMap<>();

    /** Adds an area that begins no higher than those before it, unless it overlaps one of them. */
    boolean open(Area area, T value) {
        boolean free = findOverlapping(area).isEmpty();
        if (free) {
            open.put(area.left(), new Open<>(area, value));
        }
        return free;
    }

    void remove(Area area) {
        open.remove(area.left());
    }

    /** One of the areas that overlap this one, which begins no higher than any of them. */
    Optional<T> findOverlapping(Area area) {
        Map.Entry<Integer, Open<T>> before = open.floorEntry(area.right());
        while (before != null && before.getValue().area().right() >= area.left()) {
            if (before.getValue().area().bottom() >= area.top()) {
                return Optional.of(before.getValue().value());
            }
            open.remove(before.getKey());
            before = open.lowerEntry(before.getKey());
        }
        return Optional.empty();
    }
}
