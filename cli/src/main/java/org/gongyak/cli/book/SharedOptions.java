package org.gongyak.cli.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongyak.document.write.book.SharedBudget;

/** The budgets that the caller declares as shared ({@code --shared 1-2-3,1-2-4:둘레길}), by the number of the pledge. */
public final class SharedOptions {
    private static final char NAME = ':';

    private final Map<String, List<SharedBudget>> budgets = new LinkedHashMap<>();
    private final Set<String> waiting = new TreeSet<>();

    private SharedOptions() {}

    public static SharedOptions of(List<String> options) {
        SharedOptions shared = new SharedOptions();
        options.forEach(shared::add);
        return shared;
    }

    private void add(String option) {
        int colon = option.indexOf(NAME);
        String numbers = colon < 0 ? option : option.substring(0, colon);
        Optional<String> name = colon < 0
                ? Optional.empty()
                : Optional.of(option.substring(colon + 1).strip());
        Arrays.stream(numbers.split(",", -1)).map(String::strip).forEach(number -> {
            budgets.computeIfAbsent(number, key -> new ArrayList<>()).add(new SharedBudget(option, name));
            waiting.add(number);
        });
    }

    /** What the pledge of this number shares. */
    List<SharedBudget> take(String number) {
        waiting.remove(number);
        return budgets.getOrDefault(number, List.of());
    }

    /** The numbers that no pledge had so far. */
    Set<String> waiting() {
        return waiting;
    }
}
