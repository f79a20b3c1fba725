package org.gongyak.document.write.book.ledger;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyak.card.money.Stage;

/** Finds plans that are the same in every place: perhaps one budget on several pledges, which only those who make the book know. */
final class Lookalikes {
    /** Equal amounts mean something only from this number on, as for the check of shared budgets. */
    private static final int ENOUGH = 3;

    private final Map<Map<Place, BigInteger>, List<String>> plans = new LinkedHashMap<>();

    void add(String name, Map<Place, Figure> figures) {
        Map<Place, BigInteger> plan = figures.entrySet().stream()
                .filter(entry -> entry.getKey().stage() == Stage.PLANNED)
                .filter(entry ->
                        entry.getValue().won().filter(won -> won.signum() != 0).isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().won().orElseThrow()));
        if (plan.size() >= ENOUGH) {
            plans.computeIfAbsent(plan, key -> new ArrayList<>()).add(name);
        }
    }

    List<List<String>> list() {
        return plans.values().stream()
                .filter(names -> names.size() > 1)
                .map(List::copyOf)
                .toList();
    }
}
