package org.gongyak.card.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyak.card.Card;
import org.gongyak.card.Counter;
import org.gongyak.card.Indicator;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.progress.Act;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema and the records say the same: a definition for each type, a property for each component, required unless it may be empty. */
class SchemaAgreementTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode DEFINITIONS = JSON.readTree(CardJson.schema()).get("$defs");

    /** Types whose simple name says too little outside the type they stand in. */
    private static final Map<Class<?>, String> NAMES = Map.of(
            Counter.Kind.class, "CounterKind",
            Bucket.Kind.class, "BucketKind",
            Indicator.Value.class, "IndicatorValue",
            Act.StudyStage.Stage.class, "StudyStep");

    /** Written as one string or number; their patterns are proved by the generated cards. */
    private static final Set<String> TEXTS =
            Set.of("LocalDate", "LocalTime", "DateRange", "ReportingPeriod", "Percent", "PartialDate");

    private static final Set<String> SCALARS =
            Set.of("Date", "Time", "DateRange", "ReportingPeriod", "Percent", "Won", "Sha256");

    private final Map<String, Class<?>> reached = new LinkedHashMap<>();

    @Test
    void every_type_has_its_definition_and_no_definition_is_idle() {
        reach(Card.class);
        Set<String> expected = new LinkedHashSet<>(reached.keySet());
        expected.addAll(SCALARS);
        assertThat(DEFINITIONS.propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_component_is_a_property_required_unless_it_may_be_empty() {
        reach(Card.class);
        reached.values().stream().filter(Class::isRecord).forEach(type -> {
            JsonNode definition = DEFINITIONS.get(name(type));
            assertThat(definition.get("properties").propertyNames())
                    .as(name(type))
                    .containsExactlyInAnyOrderElementsOf(with(type, components(type, false)));
            assertThat(strings(definition.path("required")))
                    .as(name(type))
                    .containsExactlyInAnyOrderElementsOf(with(type, components(type, true)));
            assertThat(definition.get("additionalProperties").booleanValue()).isFalse();
        });
    }

    @Test
    void every_enum_lists_its_words() {
        reach(Card.class);
        reached.values().stream()
                .filter(Class::isEnum)
                .forEach(type -> assertThat(strings(DEFINITIONS.get(name(type)).get("enum")))
                        .as(name(type))
                        .containsExactlyElementsOf(Stream.of(type.getEnumConstants())
                                .map(SchemaAgreementTest::word)
                                .toList()));
    }

    @Test
    void every_sealed_type_lists_its_kinds() {
        reach(Card.class);
        reached.values().stream().filter(Class::isSealed).forEach(type -> {
            List<String> kinds = new ArrayList<>();
            for (JsonSubTypes.Type kind : type.getAnnotation(JsonSubTypes.class).value()) {
                kinds.add("#/$defs/" + name(kind.value()));
                assertThat(DEFINITIONS
                                .at("/" + name(kind.value()) + "/properties/kind/const")
                                .stringValue())
                        .isEqualTo(kind.name());
            }
            assertThat(DEFINITIONS
                            .get(name(type))
                            .get("oneOf")
                            .valueStream()
                            .map(one -> one.get("$ref").stringValue()))
                    .as(name(type))
                    .containsExactlyElementsOf(kinds);
        });
    }

    @Test
    void every_definition_is_described() {
        assertThat(DEFINITIONS.valueStream()).allMatch(definition -> definition.has("description"));
    }

    private void reach(Type type) {
        if (type instanceof ParameterizedType generic) {
            reach(generic.getActualTypeArguments()[0]);
            return;
        }
        Class<?> plain = (Class<?>) type;
        boolean part = plain.isRecord() || plain.isSealed() || plain.isEnum();
        if (!part || TEXTS.contains(plain.getSimpleName()) || reached.putIfAbsent(name(plain), plain) != null) {
            return;
        }
        if (plain.isSealed()) {
            Arrays.stream(plain.getPermittedSubclasses()).forEach(this::reach);
        } else if (plain.isRecord()) {
            Arrays.stream(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::reach);
        }
    }

    private static String name(Class<?> type) {
        return NAMES.getOrDefault(type, type.getSimpleName());
    }

    private static List<String> components(Class<?> type, boolean onlyRequired) {
        Set<Class<?>> mayBeEmpty = Set.of(Optional.class, OptionalInt.class, OptionalLong.class, List.class);
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !onlyRequired || !mayBeEmpty.contains(component.getType()))
                .map(RecordComponent::getName)
                .toList();
    }

    /** A card carries its schema's version, one of several kinds its kind. */
    private static List<String> with(Class<?> type, List<String> components) {
        List<String> all = new ArrayList<>(components);
        if (type == Card.class) {
            all.add("schema");
        } else if (Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed)) {
            all.add("kind");
        }
        return all;
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static String word(Object constant) {
        String word = JSON.valueToTree(constant).stringValue();
        return constant instanceof DayOfWeek ? word.toLowerCase(Locale.ROOT) : word;
    }
}
