package org.gongyak.card.check.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.figure.Slack;

/**
 * One addition in a sheet: a total and the figures that should make it.
 *
 * @param row the total's address
 * @param where by what a message names the line: the label of its row, or the head of its column
 */
record Line(
        int row,
        int column,
        String where,
        Passage total,
        BigDecimal stated,
        List<Passage> parts,
        List<BigDecimal> addends) {
    /** Counts and small amounts are exact. */
    private static final BigDecimal EXACT_BELOW = BigDecimal.valueOf(1_000);

    private static final BigDecimal NEAR = BigDecimal.valueOf(4);

    Line {
        parts = List.copyOf(parts);
        addends = List.copyOf(addends);
    }

    BigDecimal sum() {
        return addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean holds() {
        List<BigDecimal> figures = new ArrayList<>(addends);
        figures.addFirst(stated);
        BigDecimal slack = Slack.of(figures, Slack.unitOf(figures), EXACT_BELOW);
        return stated.subtract(sum()).abs().compareTo(slack) <= 0;
    }

    /** Whether holding means anything: two addends at least that are not 0. */
    boolean isTelling() {
        return addends.stream().filter(addend -> addend.signum() != 0).count() > 1;
    }

    /** Whether the sum misses its total by so little that they must be meant to be one: a fourth at most. */
    boolean isNear() {
        BigDecimal miss = stated.subtract(sum()).abs();
        return stated.signum() > 0 && miss.multiply(NEAR).compareTo(stated) <= 0;
    }
}
