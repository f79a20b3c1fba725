package org.gongyak.document.write.book.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.State;
import org.gongyak.card.rate.Standing;

/** How many pledges stand where, by one heading such as their field; headings in the order they came. Every pledge is counted once. */
public final class StatusCounts {
    /** Shown even where no pledge is in them, once any pledge has a state. */
    private static final List<State> USUAL =
            List.of(State.COMPLETE, State.CONTINUED, State.ON_TRACK, State.PARTIAL, State.ON_HOLD, State.ABANDONED);

    /** Under no state those whose state is not known. */
    private final Map<String, Map<Optional<State>, Integer>> rows = new LinkedHashMap<>();

    public void add(String heading, Card card) {
        rows.computeIfAbsent(heading, key -> new HashMap<>()).merge(Standing.state(card), 1, Integer::sum);
    }

    List<String> headings() {
        return List.copyOf(rows.keySet());
    }

    /** The columns worth showing, in the order of the states, and last one for pledges whose state is not known. */
    List<Optional<State>> columns() {
        boolean any = rows.values().stream()
                .flatMap(counts -> counts.keySet().stream())
                .anyMatch(Optional::isPresent);
        List<Optional<State>> columns = new ArrayList<>();
        for (State state : State.values()) {
            if (count(Optional.of(state)) > 0 || (any && USUAL.contains(state))) {
                columns.add(Optional.of(state));
            }
        }
        if (count(Optional.empty()) > 0) {
            columns.add(Optional.empty());
        }
        return columns;
    }

    int count(String heading, Optional<State> state) {
        return rows.getOrDefault(heading, Map.of()).getOrDefault(state, 0);
    }

    int sum(String heading) {
        return rows.getOrDefault(heading, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int count(Optional<State> state) {
        return rows.keySet().stream().mapToInt(heading -> count(heading, state)).sum();
    }

    int sum() {
        return rows.keySet().stream().mapToInt(this::sum).sum();
    }
}
