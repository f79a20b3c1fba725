package org.gongyak.server.report;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.gongyak.card.json.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The identities of a card's parts: entries, groups, money rows. A card has none of its own; on each save a part keeps the key of the
 * one it continues or gets a new one, and evidence and explanations refer to keys.
 *
 * @param byPlace the key of each part, by its JSON pointer (RFC 6901) in the body, such as {@code /progress/0/groups/1}
 */
public record Keys(SortedMap<String, UUID> byPlace) {
    public static final Keys NONE = new Keys(new TreeMap<>());

    public Keys {
        if (byPlace.keySet().stream().anyMatch(place -> !place.startsWith("/"))) {
            throw new IllegalArgumentException("a key belongs to a place in the card: " + byPlace.keySet());
        }
        if (new HashSet<>(byPlace.values()).size() != byPlace.size()) {
            throw new IllegalArgumentException("two parts of a card share a key");
        }
        byPlace = Collections.unmodifiableSortedMap(new TreeMap<>(byPlace));
    }

    public static Keys of(Map<String, UUID> byPlace) {
        return new Keys(new TreeMap<>(byPlace));
    }

    public static Keys parse(String json) {
        TreeMap<String, UUID> byPlace = new TreeMap<>();
        for (Map.Entry<String, JsonNode> key :
                JsonMapper.shared().readTree(json).properties()) {
            byPlace.put(key.getKey(), UUID.fromString(key.getValue().stringValue()));
        }
        return new Keys(byPlace);
    }

    /** An object of places and keys, as canonical JSON. */
    public String json() {
        ObjectNode members = JsonMapper.shared().createObjectNode();
        byPlace.forEach((place, key) -> members.put(place, key.toString()));
        return CanonicalJson.of(members);
    }
}
