package org.gongyak.card;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongyak.card.json.CanonicalJson;
import org.gongyak.card.money.Basis;
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Unit;
import org.gongyak.card.time.DateRange;
import org.gongyak.card.time.PartialDate;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.card.time.Term;

/**
 * A random value of any type that cards are made of: records by their components, sealed types by one of their kinds, and those types
 * whose parts depend on each other one by one.
 */
final class RandomValues {
    private static final int MOST_ELEMENTS = 3;
    private static final int FIRST_YEAR = 1995;
    private static final int YEARS = 50;

    private final Random random;
    private final Map<Class<?>, Supplier<?>> made = Map.ofEntries(
            Map.entry(String.class, () -> RandomText.next(random())),
            Map.entry(int.class, () -> random().nextInt(1_000)),
            Map.entry(long.class, this::whole),
            Map.entry(
                    OptionalInt.class,
                    () -> random().nextBoolean() ? OptionalInt.of(random().nextInt()) : OptionalInt.empty()),
            Map.entry(
                    OptionalLong.class, () -> random().nextBoolean() ? OptionalLong.of(whole()) : OptionalLong.empty()),
            Map.entry(BigDecimal.class, () -> BigDecimal.valueOf(random().nextInt(2_000_000), random().nextInt(5))),
            Map.entry(LocalDate.class, this::day),
            Map.entry(LocalTime.class, () -> LocalTime.of(random().nextInt(24), random().nextInt(60))),
            Map.entry(PartialDate.class, this::partialDate),
            Map.entry(DateRange.class, this::range),
            Map.entry(Term.class, this::term),
            Map.entry(ReportingPeriod.class, this::reportingPeriod),
            Map.entry(MoneyTable.class, this::moneyTable));

    RandomValues(Random random) {
        this.random = random;
    }

    // The suppliers above are made before the constructor has run.
    private Random random() {
        return random;
    }

    <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    <T> List<T> some(Class<T> type) {
        return Stream.generate(() -> of(type))
                .limit(random.nextInt(MOST_ELEMENTS + 1))
                .toList();
    }

    <T> Optional<T> maybe(Class<T> type) {
        return random.nextBoolean() ? Optional.of(of(type)) : Optional.empty();
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> argument = (Class<?>) generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class ? some(argument) : maybe(argument);
        }
        Class<?> plain = (Class<?>) type;
        if (made.containsKey(plain)) {
            return made.get(plain).get();
        }
        if (plain.isSealed()) {
            return value(oneOf(plain.getPermittedSubclasses()));
        }
        return plain.isEnum() ? oneOf(plain.getEnumConstants()) : record(plain);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] parts = Arrays.stream(components)
                .map(component -> value(component.getGenericType()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("no random " + type.getSimpleName(), broken);
        }
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private long whole() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> CanonicalJson.MAX_SAFE;
            case 2 -> -CanonicalJson.MAX_SAFE;
            default -> random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
        };
    }

    private LocalDate day() {
        return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(YEARS * 365));
    }

    private PartialDate partialDate() {
        LocalDate day = day();
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(day.getYear());
            case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
            default -> PartialDate.of(day);
        };
    }

    private DateRange range() {
        return switch (random.nextInt(4)) {
            case 0 -> DateRange.at(partialDate());
            case 1 -> DateRange.since(partialDate());
            case 2 -> DateRange.upTo(partialDate());
            default -> DateRange.of(partialDate(), partialDate());
        };
    }

    private Term term() {
        LocalDate start = day();
        return new Term(RandomText.next(random), start, start.plusDays(random.nextInt(2_000)));
    }

    private ReportingPeriod reportingPeriod() {
        int year = FIRST_YEAR + random.nextInt(YEARS);
        return switch (random.nextInt(3)) {
            case 0 -> ReportingPeriod.half(year, 1 + random.nextInt(2));
            case 1 -> ReportingPeriod.quarter(year, 1 + random.nextInt(4));
            default -> ReportingPeriod.plan(year);
        };
    }

    private MoneyTable moneyTable() {
        List<Bucket> buckets = some(Bucket.class);
        List<MoneyRow> rows = some(MoneyRow.class).stream()
                .map(row -> new MoneyRow(row.subProject(), row.label(), row.level(), cells(buckets.size())))
                .toList();
        return new MoneyTable(
                of(String.class),
                of(Stage.class),
                maybe(String.class),
                maybe(Basis.class),
                of(Unit.class),
                of(String.class),
                buckets,
                rows,
                some(String.class));
    }

    private List<MoneyCell> cells(int count) {
        return Stream.generate(() -> of(MoneyCell.class)).limit(count).toList();
    }
}
