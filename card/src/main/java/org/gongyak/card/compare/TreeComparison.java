package org.gongyak.card.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.json.CardJson;
import tools.jackson.databind.JsonNode;

/** Walks the later card and reports where it differs from the earlier one; every member of either is looked at once. */
final class TreeComparison {
    /** What follows from the words beside it, and so is not reported when these have changed. */
    private static final Set<String> DERIVED =
            Set.of("range", "weekday", "time", "state", "won", "count", "kind", "percent", "key", "level");

    private final JsonNode before;
    private final Pairing pairing;
    private final List<Difference> found = new ArrayList<>();

    private TreeComparison(JsonNode before, JsonNode after) {
        this.before = before;
        this.pairing = new Pairing(Continuity.between(before, after));
    }

    static List<Difference> of(Card before, Card after) {
        JsonNode old = CardJson.toTree(before);
        JsonNode young = CardJson.toTree(after);
        TreeComparison comparison = new TreeComparison(old, young);
        comparison.compare(new Side(CardPath.ROOT, old), new Side(CardPath.ROOT, young));
        return comparison.found;
    }

    private void compare(Side old, Side young) {
        if (old.node().equals(young.node())) {
            return;
        }
        if (old.node().isArray() || young.node().isArray()) {
            lists(old, young);
        } else if (old.isAbsent()) {
            found.add(Difference.added(young.path(), young.text()));
        } else if (young.isAbsent()) {
            found.add(Difference.removed(old.path(), old.text()));
        } else if (old.node().isObject() && young.node().isObject()) {
            members(old, young);
        } else {
            found.add(Difference.between(Difference.Kind.CHANGED, old, young));
        }
    }

    private void members(Side old, Side young) {
        boolean reworded = differs(old, young, "raw") || differs(old, young, "label");
        Set<String> names = new LinkedHashSet<>(young.node().propertyNames());
        names.addAll(old.node().propertyNames());
        names.stream()
                .filter(name -> !(reworded && DERIVED.contains(name)))
                .forEach(name -> compare(old.at(name), young.at(name)));
    }

    private static boolean differs(Side old, Side young, String member) {
        return !old.node().path(member).equals(young.node().path(member));
    }

    private void lists(Side old, Side young) {
        Map<CardPath, CardPath> pairs = pairing.of(old, young);
        Set<Integer> inOrder = LongestRise.of(young.elements().stream()
                .flatMap(element -> Optional.ofNullable(pairs.get(element.path())).stream())
                .flatMap(partner -> old.indexOf(partner).stream())
                .toList());
        for (Side element : young.elements()) {
            Optional<CardPath> partner = Optional.ofNullable(pairs.get(element.path()));
            if (partner.isPresent()) {
                paired(
                        Side.of(partner.get(), before),
                        element,
                        old.indexOf(partner.get()).filter(inOrder::contains));
            } else if (!element.isBlankCell()) {
                added(element);
            }
        }
        old.elements().stream()
                .filter(element -> !pairing.isContinued(element.path(), pairs) && !element.isBlankCell())
                .forEach(this::removed);
    }

    private void paired(Side old, Side young, Optional<Integer> place) {
        if (place.isEmpty()) {
            found.add(Difference.between(Difference.Kind.MOVED, old, young));
        }
        compare(old, young);
    }

    /** What stands in something new may have come from elsewhere. */
    private void added(Side element) {
        found.add(Difference.added(element.path(), element.text()));
        element.listsOfParts().forEach(list -> lists(Side.NOTHING, list));
    }

    private void removed(Side element) {
        found.add(Difference.removed(element.path(), element.text()));
        element.listsOfParts().forEach(list -> lists(list, Side.NOTHING));
    }
}
