package org.gongyak.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongyak.card.Card;
import org.gongyak.card.money.Blank;
import org.gongyak.card.money.Level;
import org.gongyak.card.money.MoneyRow;
import org.gongyak.card.money.MoneyTable;
import org.gongyak.card.money.Stage;
import org.gongyak.card.money.Undecided;
import org.junit.jupiter.api.Test;

class SampleMoneyTest {

    @Test
    void all_sums_hold_but_the_one_on_purpose() {
        Set<String> wrong = new TreeSet<>();
        SampleCards.all()
                .forEach(card -> card.money().forEach(table -> {
                    for (MoneyRow row : table.rows()) {
                        if (sum(row, 1) != amount(row, 0)) {
                            wrong.add(card.number() + " " + table.stage() + " row " + row.label());
                        }
                    }
                    for (List<MoneyRow> project : projects(table)) {
                        wrong.addAll(wrongColumns(card, table, project));
                    }
                }));

        assertThat(wrong).containsExactly("4-1-1 PLANNED column '25", "4-1-1 PLANNED row 계");
    }

    /** The rows of each project, its sum first; an overall sum stands alone. */
    private static List<List<MoneyRow>> projects(MoneyTable table) {
        List<List<MoneyRow>> projects = new ArrayList<>();
        for (MoneyRow row : table.rows()) {
            if (row.level() == Level.TOTAL) {
                projects.add(new ArrayList<>());
            }
            projects.getLast().add(row);
        }
        return projects;
    }

    private static List<String> wrongColumns(Card card, MoneyTable table, List<MoneyRow> project) {
        List<String> wrong = new ArrayList<>();
        boolean overall = project.size() == 1;
        List<MoneyRow> parts = overall
                ? projects(table).stream().skip(1).map(List::getFirst).toList()
                : project.subList(1, project.size());
        for (int i = 0; i < table.buckets().size(); i++) {
            int column = i;
            long sum = parts.stream().mapToLong(row -> amount(row, column)).sum();
            if (sum != amount(project.getFirst(), column)) {
                wrong.add(card.number() + " " + table.stage() + " column "
                        + table.buckets().get(column).label());
            }
        }
        return wrong;
    }

    private static long sum(MoneyRow row, int from) {
        long sum = 0;
        for (int i = from; i < row.cells().size(); i++) {
            sum += amount(row, i);
        }
        return sum;
    }

    private static long amount(MoneyRow row, int column) {
        return row.cells().get(column).findWon().orElse(0);
    }

    @Test
    void there_is_money_of_every_stage_and_cells_that_are_blank_zero_and_undecided() {
        assertThat(SampleCards.all().flatMap(card -> card.money().stream()).map(MoneyTable::stage))
                .contains(Stage.values());
        assertThat(SampleCards.all()
                        .flatMap(card -> card.money().stream())
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream()))
                .anySatisfy(cell -> assertThat(cell).isInstanceOf(Blank.class))
                .anySatisfy(cell -> assertThat(cell).isInstanceOf(Undecided.class))
                .anySatisfy(cell -> assertThat(cell.findWon()).hasValue(0));
    }
}
