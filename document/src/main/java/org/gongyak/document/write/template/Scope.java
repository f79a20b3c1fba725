package org.gongyak.document.write.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of a form stand for. Within a loop the item's own names come first, then those around it. Spaces and capitals make no
 * difference.
 *
 * @param loop the name of the loop this is an item of, empty for the card itself
 * @param isSilent whether every other name stands for nothing rather than being unknown
 */
record Scope(
        String loop,
        boolean isSilent,
        Optional<Scope> outer,
        Map<String, String> values,
        Map<String, List<Scope>> lists) {

    static Scope card() {
        return new Scope("", false, Optional.empty(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    static String key(String name) {
        return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** Says a value under each of its names; the first to say it stands. */
    Scope say(String value, String... names) {
        for (String name : names) {
            values.putIfAbsent(key(name), value);
        }
        return this;
    }

    void list(List<Scope> items, String... names) {
        for (String name : names) {
            lists.put(key(name), items);
        }
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(key(name)))
                .or(() -> outer.flatMap(around -> around.find(name)))
                .or(() -> isSilent ? Optional.of("") : Optional.empty());
    }

    Optional<List<Scope>> findList(String name) {
        return Optional.ofNullable(lists.get(key(name)))
                .or(() -> outer.flatMap(around -> around.findList(name)))
                .or(() -> isSilent ? Optional.of(List.of()) : Optional.empty());
    }

    /** Whether this is, or stands within, an item of a loop. */
    boolean isIn(String name) {
        return loop.equals(key(name))
                || outer.filter(around -> around.isIn(name)).isPresent();
    }

    /** This item within a loop of that name, with the names around it. */
    Scope within(String name, Scope around) {
        return new Scope(key(name), isSilent, Optional.of(around), values, lists);
    }

    /** An item that has nothing to say: a list without items leaves one empty row, as on paper. */
    static Scope silent() {
        return new Scope("", true, Optional.empty(), Map.of(), Map.of());
    }
}
