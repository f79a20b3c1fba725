package org.gongyak.cli.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.json.CardJson;
import tools.jackson.databind.JsonNode;

/** The texts of a card by their JSON pointers, in the card's order. */
final class CardIndex {
    static final CardIndex NONE = new CardIndex();

    /** More than any card has values, so that the cards of one file follow each other. */
    private static final long VALUES_A_CARD = 1L << 32;

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final long first;

    private record Value(int ordinal, String text) {}

    private CardIndex() {
        this.first = 0;
    }

    /** The {@code number}th card of its file, counted from 0. */
    CardIndex(Card card, int number) {
        this.first = number * VALUES_A_CARD;
        add("", CardJson.toTree(card));
    }

    private void add(String pointer, JsonNode node) {
        values.put(pointer, new Value(values.size(), node.asString("")));
        node.propertyStream().forEach(property -> add(pointer + "/" + property.getKey(), property.getValue()));
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            add(pointer + "/" + i, node.get(i));
        }
    }

    Optional<String> find(CardPath path) {
        return Optional.ofNullable(values.get(path.pointer())).map(Value::text);
    }

    /** What the card does not hold, such as a section that is missing, comes behind all it holds. */
    long orderOf(CardPath path) {
        Value value = path.pointer().isEmpty() ? null : values.get(path.pointer());
        return first + (value == null ? VALUES_A_CARD - 1 : value.ordinal());
    }
}
