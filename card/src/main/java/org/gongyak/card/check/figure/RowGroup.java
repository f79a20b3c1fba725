package org.gongyak.card.check.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.MoneyRow;

/**
 * The rows of one project in a money table.
 *
 * @param sum the row of its sum (계), where the form has one
 * @param sources the rows of its sources
 */
public record RowGroup(Optional<Integer> sum, List<Integer> sources) {

    public RowGroup {
        sources = List.copyOf(sources);
    }

    static List<RowGroup> listOf(List<MoneyRow> rows) {
        boolean sumFirst = !rows.isEmpty() && rows.getFirst().level() == Level.TOTAL;
        List<RowGroup> groups = new ArrayList<>();
        Optional<Integer> sum = Optional.empty();
        List<Integer> sources = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean isSum = rows.get(i).level() == Level.TOTAL;
            boolean begins = i > 0 && (isSum ? sumFirst : isOtherProject(rows, i) && !sumFirst);
            if (begins) {
                groups.add(new RowGroup(sum, sources));
                sum = Optional.empty();
                sources.clear();
            }
            if (isSum && sum.isEmpty()) {
                sum = Optional.of(i);
            } else {
                sources.add(i);
            }
        }
        if (!rows.isEmpty()) {
            groups.add(new RowGroup(sum, sources));
        }
        return groups;
    }

    private static boolean isOtherProject(List<MoneyRow> rows, int i) {
        return !rows.get(i).subProject().equals(rows.get(i - 1).subProject())
                || rows.get(i - 1).level() == Level.TOTAL;
    }

    OptionalLong total(CardTable table) {
        if (sum.isPresent() && table.rowTotal(sum.get()).isPresent()) {
            return table.rowTotal(sum.get());
        }
        long[] parts = sources.stream()
                .map(table::rowTotal)
                .flatMapToLong(OptionalLong::stream)
                .toArray();
        return parts.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Arrays.stream(parts).sum());
    }
}
