package org.gongyak.card.json;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongyak.card.CardPath;
import tools.jackson.databind.JsonNode;

/** Where two JSON trees first differ. The order of members does not count; integers are compared by value. */
final class TreeDifference {
    private TreeDifference() {}

    static Optional<CardPath> first(JsonNode one, JsonNode other) {
        return first(one, other, CardPath.ROOT);
    }

    private static Optional<CardPath> first(JsonNode one, JsonNode other, CardPath at) {
        if (one.isObject() && other.isObject()) {
            return inMembers(one, other, at);
        }
        if (one.isArray() && other.isArray()) {
            return inElements(one, other, at);
        }
        return same(one, other) ? Optional.empty() : Optional.of(at);
    }

    private static Optional<CardPath> inMembers(JsonNode one, JsonNode other, CardPath at) {
        Set<String> names = new TreeSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names.stream()
                .flatMap(name -> first(one.path(name), other.path(name), at.at(BindingFault.escaped(name))).stream())
                .findFirst();
    }

    private static Optional<CardPath> inElements(JsonNode one, JsonNode other, CardPath at) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            Optional<CardPath> inside = first(one.path(i), other.path(i), at.at(i));
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static boolean same(JsonNode one, JsonNode other) {
        boolean integers = one.isIntegralNumber() && other.isIntegralNumber();
        return integers ? one.bigIntegerValue().equals(other.bigIntegerValue()) : one.equals(other);
    }
}
