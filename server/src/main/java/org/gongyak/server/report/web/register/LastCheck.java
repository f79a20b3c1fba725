package org.gongyak.server.report.web.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import org.gongyak.server.platform.Sha256;
import org.gongyak.server.report.PeriodOrder;

/**
 * The newest check (점검) of a register and the ones before it, as a measure of what has changed.
 *
 * @param first the place ({@link PeriodOrder}) of the first period any pledge was reported in
 * @param newest of the last one
 */
record LastCheck(int first, int newest) {

    /** Of what the pledges' cards said period by period; empty while nothing was reported. */
    static Optional<LastCheck> of(Collection<NavigableMap<Integer, Sha256>> contents) {
        Comparator<Integer> earlier = Comparator.naturalOrder();
        Optional<Integer> first = contents.stream().map(NavigableMap::firstKey).min(earlier);
        Optional<Integer> newest = contents.stream().map(NavigableMap::lastKey).max(earlier);
        return first.flatMap(begin -> newest.map(end -> new LastCheck(begin, end)));
    }

    /**
     * Whether a pledge says something else than at the check before: its card of the newest period differs from its card before that, or
     * is its first although others had one before. A pledge that was not reported in the newest period has not changed.
     */
    boolean changed(NavigableMap<Integer, Sha256> contents) {
        Optional<Sha256> now = Optional.ofNullable(contents.get(newest));
        Optional<Sha256> before =
                Optional.ofNullable(contents.lowerEntry(newest)).map(entry -> entry.getValue());
        return now.isPresent() && (before.isPresent() ? !before.equals(now) : first < newest);
    }
}
