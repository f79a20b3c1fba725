package org.gongyak.card.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.json.CardJson;
import tools.jackson.databind.JsonNode;

/**
 * The keys that a revision gives to the groups, entries and money rows of its card. A part keeps its key from revision to revision, so
 * evidence and explanations stay with it wherever it moves; a card itself holds no keys.
 *
 * @param byPath every group, entry and money row of one card; no key twice
 */
public record Keys(Map<CardPath, UUID> byPath) {
    private static final List<Part> KEYED = List.of(Part.GROUP, Part.ENTRY, Part.MONEY_ROW);

    public Keys {
        byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
        if (new HashSet<>(byPath.values()).size() != byPath.size()) {
            throw new IllegalArgumentException("one key for two parts");
        }
    }

    /** For the first revision of a card. */
    public static Keys fresh(Card card, Supplier<UUID> newKey) {
        return assigned(CardJson.toTree(card), path -> Optional.empty(), newKey);
    }

    /** For the next revision: what continues a part of the card before keeps its key, anything else gets a new one. */
    public static Keys continued(Card before, Keys keys, Card after, Supplier<UUID> newKey) {
        JsonNode tree = CardJson.toTree(after);
        Continuity continuity = Continuity.between(CardJson.toTree(before), tree);
        return assigned(tree, path -> continuity.findBefore(path).flatMap(keys::find), newKey);
    }

    private static Keys assigned(JsonNode card, Function<CardPath, Optional<UUID>> kept, Supplier<UUID> newKey) {
        Map<CardPath, UUID> byPath = new LinkedHashMap<>();
        for (Part part : KEYED) {
            for (CardPath path : part.in(card)) {
                byPath.put(path, kept.apply(path).orElseGet(newKey));
            }
        }
        return new Keys(byPath);
    }

    public Optional<UUID> find(CardPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Where the part of a key stands in this card. */
    public Optional<CardPath> findPath(UUID key) {
        return byPath.entrySet().stream()
                .filter(entry -> entry.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
