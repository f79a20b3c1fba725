package org.gongyak.card.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyak.card.CardPath;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A value in one of two cards with where it stands. */
record Side(CardPath path, JsonNode node) {
    /** Members that say in another form what the words beside them say, or say nothing to a reader. */
    private static final Set<String> UNSPOKEN = Set.of(
            "range",
            "kind",
            "state",
            "weekday",
            "time",
            "won",
            "count",
            "level",
            "tense",
            "stage",
            "act",
            "key",
            "disclosure",
            "percent");
    /** Lists of parts that have words of their own. */
    private static final Set<String> LISTS_OF_PARTS = Set.of("groups", "entries", "rows", "buckets");

    static final Side NOTHING = new Side(CardPath.ROOT, MissingNode.getInstance());

    static Side of(CardPath path, JsonNode card) {
        return new Side(path, card.at(path.pointer()));
    }

    Side at(String member) {
        return new Side(path.at(member), node.path(member));
    }

    /** The elements of a list; none of anything else. */
    List<Side> elements() {
        List<Side> elements = new ArrayList<>();
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            elements.add(new Side(path.at(i), node.get(i)));
        }
        return elements;
    }

    /** The place of an element in this list; empty if it stands in another. */
    Optional<Integer> indexOf(CardPath element) {
        int slash = element.pointer().lastIndexOf('/');
        boolean inside = element.pointer().substring(0, slash).equals(path.pointer());
        return inside ? Optional.of(Integer.valueOf(element.pointer().substring(slash + 1))) : Optional.empty();
    }

    /** The lists in it whose elements are reported one by one even if it is new or gone as a whole. */
    List<Side> listsOfParts() {
        return Stream.of("groups", "entries", "rows")
                .filter(node::has)
                .map(this::at)
                .toList();
    }

    /** A cell of a money table in which nothing stands. */
    boolean isBlankCell() {
        return path.pointer().contains("/cells/")
                && node.path("kind").asString("").equals("blank");
    }

    boolean isAbsent() {
        return node.isMissingNode();
    }

    /** What a reader reads there: the words of a part, a line for each element of its lists. */
    String text() {
        List<String> lines = new ArrayList<>();
        collect(node, lines);
        return String.join("\n", lines);
    }

    private static void collect(JsonNode node, List<String> lines) {
        if (node.isValueNode()) {
            lines.add(node.asString());
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, lines));
        } else {
            object(node, lines);
        }
    }

    private static void object(JsonNode node, List<String> lines) {
        StringBuilder line = new StringBuilder();
        List<String> below = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            boolean spoken = !UNSPOKEN.contains(member.getKey()) && !LISTS_OF_PARTS.contains(member.getKey());
            if (spoken && member.getValue().isValueNode()) {
                line.append(line.isEmpty() ? "" : " ").append(member.getValue().asString());
            } else if (spoken) {
                collect(member.getValue(), below);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        lines.addAll(below);
    }
}
