package org.gongyak.cli.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.json.CardJson;
import tools.jackson.databind.JsonNode;

/** The texts of a card by their JSON pointers, in the card's order; made when first asked for, since most places are in the source. */
final class CardIndex {
    static final CardIndex NONE = new CardIndex();

    /** More than any card has values, so that the cards of one file follow each other. */
    private static final long VALUES_A_CARD = 1L << 32;

    private final Optional<Card> card;
    private final long first;
    private final Map<String, Value> values = new LinkedHashMap<>();

    private record Value(int ordinal, String text) {}

    private CardIndex() {
        this.card = Optional.empty();
        this.first = 0;
    }

    /** The {@code number}th card of its file, counted from 0. */
    CardIndex(Card card, int number) {
        this.card = Optional.of(card);
        this.first = number * VALUES_A_CARD;
    }

    private Optional<Value> value(CardPath path) {
        if (values.isEmpty()) {
            card.map(CardJson::toTree).ifPresent(tree -> add("", tree));
        }
        return Optional.ofNullable(values.get(path.pointer()));
    }

    private void add(String pointer, JsonNode node) {
        values.put(pointer, new Value(values.size(), node.asString("")));
        node.propertyStream().forEach(property -> add(pointer + "/" + property.getKey(), property.getValue()));
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            add(pointer + "/" + i, node.get(i));
        }
    }

    Optional<String> find(CardPath path) {
        return value(path).map(Value::text);
    }

    /** What the card does not hold, such as a section that is missing, comes behind all it holds. */
    long orderOf(CardPath path) {
        return first
                + value(path)
                        .filter(value -> !path.equals(CardPath.ROOT))
                        .map(value -> (long) value.ordinal())
                        .orElse(VALUES_A_CARD - 1);
    }
}
