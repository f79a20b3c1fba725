package org.gongyak.card.check.summary;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyak.card.check.Passage;

/**
 * One way to read a row or column of totals: which figures each of them adds up.
 *
 * @param lines the additions that can be judged
 */
record Reading(List<Line> lines) {
    /** So many additions must hold for each that fails, where another way explains as much. */
    private static final int CLEAR = 3;

    Reading {
        lines = List.copyOf(lines);
    }

    private long holding() {
        return lines.stream().filter(Line::holds).count();
    }

    private long tellingHolding() {
        return lines.stream().filter(line -> line.isTelling() && line.holds()).count();
    }

    List<Line> wrong() {
        return lines.stream().filter(line -> !line.holds()).toList();
    }

    /** That this is how the table adds up is told by the additions that hold: one at least, and no fewer than fail. */
    boolean isConfirmed() {
        return tellingHolding() > 0 && holding() >= wrong().size();
    }

    /** The way that explains most. */
    static Optional<Reading> best(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> !reading.lines.isEmpty())
                .max(Comparator.comparingLong(Reading::holding)
                        .thenComparingLong(reading -> -reading.wrong().size()));
    }

    /**
     * The additions that fail in the way that explains most and in every other way that nearly all of the table follows: the total of a
     * ledger is that of its years and that of its sources. A total is named once.
     */
    static List<Line> wrong(List<Reading> readings) {
        Optional<Reading> best = best(readings);
        Map<Passage, Line> wrong = new LinkedHashMap<>();
        for (Reading reading : readings) {
            boolean counts = best.filter(reading::equals).isPresent() ? reading.isConfirmed() : reading.isClear();
            if (counts) {
                reading.wrong().forEach(line -> wrong.putIfAbsent(line.total(), line));
            }
        }
        return List.copyOf(wrong.values());
    }

    private boolean isClear() {
        return tellingHolding() >= CLEAR && holding() >= CLEAR * (long) wrong().size();
    }
}
