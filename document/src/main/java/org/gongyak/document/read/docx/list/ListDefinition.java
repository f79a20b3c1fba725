package org.gongyak.document.read.docx.list;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A list as paragraphs refer to it.
 *
 * @param counting what it counts with: lists of one abstract list go on with each other's numbers
 * @param starts levels at which this list begins to count anew
 */
record ListDefinition(String counting, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {

    Optional<ListLevel> findLevel(int level) {
        return Optional.ofNullable(levels.get(level));
    }

    /** The level that a paragraph style stands for. */
    OptionalInt findLevelOf(String style) {
        return levels.entrySet().stream()
                .filter(level -> !style.isEmpty() && level.getValue().style().equals(style))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The same with levels and starts of its own in place of those of the abstract list. */
    ListDefinition overridden(Map<Integer, ListLevel> own, Map<Integer, Integer> ownStarts) {
        Map<Integer, ListLevel> merged = new TreeMap<>(levels);
        merged.putAll(own);
        return new ListDefinition(counting, merged, ownStarts);
    }
}
