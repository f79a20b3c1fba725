package org.gongyak.card.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.gongyak.card.Card;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The card's JSON form. It follows {@code card.schema.json} beside this class; {@value #VERSION} is the schema's version and stands in
 * every card as {@code schema}. Absent means empty: an optional that is empty and a list without elements are left out.
 */
public final class CardJson {
    public static final String VERSION = "gongyak-card/1";
    private static final String SCHEMA = "schema";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .withConfigOverride(
                    List.class,
                    lists -> lists.setInclude(JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                            .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CardJson() {}

    /** The card as a tree, {@code schema} first. */
    public static ObjectNode toTree(Card card) {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put(SCHEMA, VERSION);
        ObjectNode body = MAPPER.valueToTree(card);
        tree.setAll(body);
        return tree;
    }

    /** For people and programs: indented. */
    public static String toText(Card card) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(toTree(card)) + "\n";
    }

    /** The one text that is hashed and kept: see {@link CanonicalJson}. */
    public static String toCanonical(Card card) {
        return CanonicalJson.of(toTree(card));
    }

    /**
     * Reads a card.
     *
     * @throws NotACard if the text is no JSON, of another schema, or breaks it; the message names the place
     */
    public static Card parse(String json) throws NotACard {
        try {
            return fromTree(MAPPER.readTree(json));
        } catch (JacksonException broken) {
            throw new NotACard(broken.getOriginalMessage(), broken);
        }
    }

    private static Card fromTree(JsonNode tree) throws NotACard {
        if (!(tree instanceof ObjectNode object)
                || !VERSION.equals(object.path(SCHEMA).asString(""))) {
            throw new NotACard("\"" + SCHEMA + "\" is not \"" + VERSION + "\"");
        }
        ObjectNode body = object.deepCopy();
        body.remove(SCHEMA);
        try {
            return MAPPER.treeToValue(body, Card.class);
        } catch (JacksonException | IllegalArgumentException | NullPointerException broken) {
            throw new NotACard(String.valueOf(broken.getMessage()), broken);
        }
    }
}
