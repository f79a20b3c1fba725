package org.gongyak.document.write.book.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.RowGroup;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.Levels;

/** The rows over all projects (총계) with which some tables begin: they hold the money of the projects once more. */
final class LeadingSum {
    private static final Levels NO_CONTEXT = Levels.among(Set.of());

    private LeadingSum() {}

    /** The projects of a table. */
    static List<RowGroup> without(CardTable table) {
        List<RowGroup> groups = table.groups();
        boolean leads = groups.size() > 1
                && isNameless(subProject(table, groups.getFirst()))
                && groups.stream().skip(1).anyMatch(group -> !isNameless(subProject(table, group)));
        return leads ? groups.subList(1, groups.size()) : groups;
    }

    static Optional<String> subProject(CardTable table, RowGroup group) {
        int row = group.sum().orElseGet(() -> group.sources().getFirst());
        return table.table().rows().get(row).subProject();
    }

    /** Named as nothing, or as a sum. */
    private static boolean isNameless(Optional<String> subProject) {
        return subProject
                .filter(name -> !name.isBlank())
                .filter(name ->
                        NO_CONTEXT.find(name).filter(Level.TOTAL::equals).isEmpty())
                .isEmpty();
    }

    /** Whether a table begins with a sum that its projects do not add up to. */
    static boolean isWrong(CardTable table) {
        List<RowGroup> projects = without(table);
        if (projects.size() == table.groups().size()) {
            return false;
        }
        OptionalLong stated = total(table, table.groups().getFirst());
        OptionalLong added = projects.stream()
                .map(group -> total(table, group))
                .flatMapToLong(OptionalLong::stream)
                .reduce(Long::sum);
        return stated.isPresent()
                && added.isPresent()
                && Math.abs(stated.getAsLong() - added.getAsLong())
                        > table.table().unit().won();
    }

    private static OptionalLong total(CardTable table, RowGroup group) {
        return group.sum()
                .map(table::rowTotal)
                .filter(OptionalLong::isPresent)
                .orElseGet(() -> group.sources().stream()
                        .map(table::rowTotal)
                        .flatMapToLong(OptionalLong::stream)
                        .reduce(Long::sum));
    }
}
