package org.gongyak.card.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongyak.card.Card;

/**
 * All differences between two states of a card, in the order of the later one. Equal cards have none, unequal ones at least one.
 */
public record Comparison(List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    public static Comparison of(Card before, Card after) {
        return new Comparison(TreeComparison.of(before, after));
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** The differences of each section that has any, in the order of the form. */
    public Map<Section, List<Difference>> bySection() {
        Map<Section, List<Difference>> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            List<Difference> inside = differences.stream()
                    .filter(difference -> difference.section() == section)
                    .toList();
            if (!inside.isEmpty()) {
                sections.put(section, inside);
            }
        }
        return sections;
    }

    /** How many differences there are of each kind, 0 included. */
    public Map<Difference.Kind, Integer> counts() {
        Map<Difference.Kind, Integer> counts = new EnumMap<>(Difference.Kind.class);
        for (Difference.Kind kind : Difference.Kind.values()) {
            counts.put(kind, (int) differences.stream()
                    .filter(difference -> difference.kind() == kind)
                    .count());
        }
        return counts;
    }
}
