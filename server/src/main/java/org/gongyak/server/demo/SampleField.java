package org.gongyak.server.demo;

import java.util.List;

/** A field of pledges (분야) with its strategies (전략). */
public record SampleField(String number, String title, List<Strategy> strategies) {

    public SampleField {
        strategies = List.copyOf(strategies);
    }

    /**
     * A strategy within a field.
     *
     * @param number with the field's: 1-2
     */
    public record Strategy(String number, String title) {}

    /** The strategy of a pledge: the first two parts of its number. */
    public Strategy strategyOf(String pledge) {
        return strategies.stream()
                .filter(strategy -> pledge.startsWith(strategy.number() + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no strategy for pledge " + pledge));
    }
}
