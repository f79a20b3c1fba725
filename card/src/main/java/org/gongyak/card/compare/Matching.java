package org.gongyak.card.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyak.card.CardPath;

/**
 * Pairs parts of one kind from two cards, by ever weaker signs: the same text, the same identity, alike in the same place, alone between
 * paired neighbours. The result depends on the two cards only.
 */
final class Matching {
    /** Alike enough to be one thing reworded: "착수보고회 개최" and "착수보고회". */
    private static final double ALIKE = 0.6;
    /** Enough when the date is the same. */
    private static final double ALIKE_ON_ONE_DAY = 0.4;
    /** Enough when the neighbours leave no other choice; below it one thing was taken out and another put in. */
    private static final double ALIKE_IN_PLACE = 0.2;
    /** So many leftovers on both sides are no edit of one card; they stay unpaired. */
    private static final long MOST_COMPARISONS = 250_000;

    private final List<Item> before;
    private final List<Item> after;
    /** From the later part to the earlier one that it continues. */
    private final Map<Item, Item> pairs = new LinkedHashMap<>();

    private final Map<Item, Item> taken = new HashMap<>();

    private Matching(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The earlier path for each later one that continues it.
     *
     * @param choices how many identities an item has
     * @param roaming whether items may be paired that stand in different scopes
     */
    static Map<CardPath, CardPath> of(List<Item> before, List<Item> after, int choices, boolean roaming) {
        Matching matching = new Matching(before, after);
        matching.byKey(item -> Optional.of(item.scope() + "\n" + item.text()));
        if (roaming) {
            matching.byKey(item -> Optional.of(item.text()));
        }
        for (int i = 0; i < choices; i++) {
            int choice = i;
            matching.byKey(item -> item.identities().get(choice).map(identity -> item.scope() + "\n" + identity));
        }
        if (roaming) {
            matching.byKey(item -> item.identities().getFirst());
        }
        matching.byLikeness(roaming);
        matching.byPlace();
        Map<CardPath, CardPath> paths = new LinkedHashMap<>();
        matching.pairs.forEach((later, earlier) -> paths.put(later.path(), earlier.path()));
        return paths;
    }

    private void pair(Item earlier, Item later) {
        pairs.put(later, earlier);
        taken.put(earlier, later);
    }

    private boolean isFree(Item earlier, Item later) {
        return !pairs.containsKey(later) && !taken.containsKey(earlier);
    }

    /** What is equal is paired from first to last. */
    private void byKey(Function<Item, Optional<String>> key) {
        Map<String, Deque<Item>> waiting = new HashMap<>();
        before.stream()
                .filter(item -> !taken.containsKey(item))
                .forEach(item -> key.apply(item)
                        .ifPresent(text -> waiting.computeIfAbsent(text, none -> new ArrayDeque<>())
                                .add(item)));
        for (Item later : after) {
            if (!pairs.containsKey(later)) {
                key.apply(later)
                        .map(text ->
                                waiting.getOrDefault(text, new ArrayDeque<>()).poll())
                        .ifPresent(earlier -> pair(earlier, later));
            }
        }
    }

    private record Candidate(Item earlier, Item later, double likeness) {}

    /** The most alike first. */
    private void byLikeness(boolean roaming) {
        List<Item> old =
                before.stream().filter(item -> !taken.containsKey(item)).toList();
        List<Item> young =
                after.stream().filter(item -> !pairs.containsKey(item)).toList();
        if ((long) old.size() * young.size() > MOST_COMPARISONS) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Item later : young) {
            for (Item earlier : old) {
                if (earlier.scope().equals(later.scope()) || (roaming && earlier.sameDay(later))) {
                    candidates.add(
                            new Candidate(earlier, later, earlier.headline().likeness(later.headline())));
                }
            }
        }
        candidates.stream()
                .filter(Matching::isAlike)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .filter(candidate -> isFree(candidate.earlier(), candidate.later()))
                .forEachOrdered(candidate -> {
                    if (isFree(candidate.earlier(), candidate.later())) {
                        pair(candidate.earlier(), candidate.later());
                    }
                });
    }

    private static boolean isAlike(Candidate candidate) {
        if (candidate.earlier().sameDay(candidate.later())) {
            return candidate.likeness() >= ALIKE_ON_ONE_DAY;
        }
        return candidate.likeness() >= ALIKE
                && candidate.earlier().figures().equals(candidate.later().figures());
    }

    private void byPlace() {
        Map<String, List<Item>> old = before.stream().collect(Collectors.groupingBy(Item::scope));
        Map<String, List<Item>> young = after.stream().collect(Collectors.groupingBy(Item::scope));
        for (Item later : after) {
            List<Item> siblings = young.getOrDefault(later.scope(), List.of());
            if (!pairs.containsKey(later)) {
                betweenNeighbours(later, siblings, old.getOrDefault(later.scope(), List.of()))
                        .filter(earlier -> !taken.containsKey(earlier) && !earlier.isOtherThan(later))
                        .filter(earlier -> earlier.headline().likeness(later.headline()) >= ALIKE_IN_PLACE)
                        .ifPresent(earlier -> pair(earlier, later));
            }
        }
    }

    /** The one earlier part whose neighbours are those of the later part. */
    private Optional<Item> betweenNeighbours(Item later, List<Item> young, List<Item> old) {
        int at = young.indexOf(later);
        int place = at == 0 ? 0 : indexOfPartner(young.get(at - 1), old) + 1;
        int next = at == young.size() - 1 ? old.size() : indexOfPartner(young.get(at + 1), old);
        boolean afterUnpaired = at > 0 && place == 0;
        return next == place + 1 && !afterUnpaired ? Optional.of(old.get(place)) : Optional.empty();
    }

    private int indexOfPartner(Item later, List<Item> old) {
        Item partner = pairs.get(later);
        return partner == null ? -1 : old.indexOf(partner);
    }
}
