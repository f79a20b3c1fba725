package org.gongyak.card.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.json.CardJson;
import tools.jackson.databind.JsonNode;

/**
 * Which parts of a card continue which parts of an earlier one: entries, groups and periods of progress, tables, columns and rows of
 * money, yearly goals, indicators, sub-projects, problems and measures. Each part continues at most one, and is continued by at most one.
 */
public final class Continuity {
    private final Map<CardPath, CardPath> toBefore = new LinkedHashMap<>();
    private final Map<CardPath, CardPath> toAfter = new HashMap<>();

    private Continuity() {}

    public static Continuity between(Card before, Card after) {
        return between(CardJson.toTree(before), CardJson.toTree(after));
    }

    static Continuity between(JsonNode before, JsonNode after) {
        Continuity continuity = new Continuity();
        for (Part part : Part.values()) {
            List<Item> old = items(part, before, CardPath::pointer);
            List<Item> young = items(part, after, continuity::scopeOf);
            Matching.of(old, young, part.identities().size(), part.roams()).forEach(continuity::add);
        }
        return continuity;
    }

    private static List<Item> items(Part part, JsonNode card, Function<CardPath, String> scopeOf) {
        List<Item> items = new ArrayList<>();
        for (CardPath path : part.in(card)) {
            String scope =
                    part.parent().map(above -> scopeOf.apply(holder(path))).orElse("");
            items.add(Item.of(part, path, scope, card));
        }
        return items;
    }

    /** The part that holds the list that a part stands in: two steps up. */
    private static CardPath holder(CardPath path) {
        String list = path.pointer().substring(0, path.pointer().lastIndexOf('/'));
        return new CardPath(list.substring(0, list.lastIndexOf('/')));
    }

    private String scopeOf(CardPath after) {
        return findBefore(after).map(CardPath::pointer).orElse("only after " + after);
    }

    private void add(CardPath after, CardPath before) {
        toBefore.put(after, before);
        toAfter.put(before, after);
    }

    /** The earlier part that a part of the later card continues. */
    public Optional<CardPath> findBefore(CardPath after) {
        return Optional.ofNullable(toBefore.get(after));
    }

    /** The part of the later card in which an earlier part lives on. */
    public Optional<CardPath> findAfter(CardPath before) {
        return Optional.ofNullable(toAfter.get(before));
    }

    /** All pairs, from the later path to the earlier one. */
    public Map<CardPath, CardPath> pairs() {
        return Collections.unmodifiableMap(toBefore);
    }
}
