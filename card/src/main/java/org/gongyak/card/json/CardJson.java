package org.gongyak.card.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The card's JSON form. It follows {@code card.schema.json} beside this class; {@value #VERSION} is the schema's version and stands in
 * every card as {@code schema}. Absent means empty: an optional that is empty and a list without elements are left out. A card has one
 * form only, so whatever is read is written again as it was.
 */
public final class CardJson {
    public static final String VERSION = "gongyak-card/1";

    /** A card of 20 pages has about 60,000 characters; a book of cards is several texts. */
    static final int MOST_CHARACTERS = 16_000_000;

    /** A progress entry's outcome, the deepest part of a card, lies 9 levels down. */
    static final int MOST_LEVELS = 32;

    private static final String SCHEMA = "schema";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_LEVELS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .withConfigOverride(
                    List.class,
                    lists -> lists.setInclude(JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                            .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            // Questions such as isEmpty() are no members.
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .addMixIn(DayOfWeek.class, LowerCase.class)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    private interface LowerCase {}

    private CardJson() {}

    /** The JSON Schema (2020-12) of this version, for those who write or check cards elsewhere. */
    public static String schema() {
        try (InputStream schema = CardJson.class.getResourceAsStream("card.schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

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

    /**
     * The one text that is hashed and kept: see {@link CanonicalJson}. Its strings are in NFC; a card read back from it equals the one
     * written except for that, and has the same canonical text.
     */
    public static String toCanonical(Card card) {
        return CanonicalJson.of(toTree(card));
    }

    /**
     * Reads a card.
     *
     * @throws NotACard if the text is no JSON, of another schema version, or breaks the schema; it names the place
     */
    public static Card parse(String json) throws NotACard {
        if (json.length() > MOST_CHARACTERS) {
            throw new NotACard(
                    CardPath.ROOT,
                    new Message(
                            "%d자가 넘습니다. 공약카드 한 장의 JSON인지 확인하십시오.".formatted(MOST_CHARACTERS),
                            "more than %d characters; see that this is the JSON of one card."
                                    .formatted(MOST_CHARACTERS)));
        }
        try {
            return fromTree(MAPPER.readTree(json));
        } catch (JacksonException broken) {
            throw BindingFault.ofText(broken);
        }
    }

    /**
     * Reads a card from a tree.
     *
     * @throws NotACard if the tree is of another schema version or breaks the schema; it names the place
     */
    public static Card fromTree(JsonNode tree) throws NotACard {
        if (!(tree instanceof ObjectNode object)
                || !VERSION.equals(object.path(SCHEMA).asString(""))) {
            throw new NotACard(
                    CardPath.of(SCHEMA),
                    new Message(
                            "공약카드 JSON은 \"%s\": \"%s\"로 시작하는 객체입니다. 이 판의 카드인지 확인하십시오.".formatted(SCHEMA, VERSION),
                            "the JSON of a card is an object with \"%s\": \"%s\"; see that it is a card of this version."
                                    .formatted(SCHEMA, VERSION)));
        }
        TreeRules.hold(tree, CardPath.ROOT);
        ObjectNode body = object.deepCopy();
        body.remove(SCHEMA);
        Card card = bound(body);
        refuseOtherForm(tree, card);
        return card;
    }

    private static Card bound(ObjectNode body) throws NotACard {
        try {
            return MAPPER.treeToValue(body, Card.class);
        } catch (JacksonException broken) {
            throw BindingFault.ofTree(broken, body);
        }
    }

    /** A number for a text, an empty list or a date in another style would be read and written differently. */
    private static void refuseOtherForm(JsonNode given, Card card) throws NotACard {
        Optional<CardPath> difference = TreeDifference.first(given, toTree(card));
        if (difference.isPresent()) {
            throw new NotACard(
                    difference.get(),
                    new Message(
                            "스키마가 정한 꼴이 아닙니다. 형(글, 수)을 맞추고, 빈 목록은 빼십시오.",
                            "not in the one form the schema gives it; mind text and number, and leave an empty list out."));
        }
    }
}
