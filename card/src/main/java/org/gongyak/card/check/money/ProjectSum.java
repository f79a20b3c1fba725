package org.gongyak.card.check.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.Addition;
import org.gongyak.card.check.figure.CardTable;

/** The leading sum of a money table against the sums of its projects. */
public final class ProjectSum implements Check {
    private static final int OVERALL_AND_TWO_PROJECTS = 3;

    @Override
    public String code() {
        return "money.project-sum";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message("표 첫머리의 총계가 세부사업 계의 합과 같은지 봅니다.", "The overall total against the totals of the projects.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (CardTable table : CardTable.of(subject.card())) {
            List<Integer> sums = table.groups().stream()
                    .flatMap(group -> group.sum().stream())
                    .toList();
            if (sums.size() >= OVERALL_AND_TWO_PROJECTS
                    && sums.size() == table.groups().size()) {
                columns(table, sums, findings);
            }
        }
    }

    private static void columns(CardTable table, List<Integer> sums, Findings findings) {
        List<Addition> columns = new ArrayList<>();
        for (int column = 0; column < table.table().buckets().size(); column++) {
            columns.add(addition(table, sums, column));
        }
        long holding = columns.stream().filter(Addition::holds).count();
        List<Addition> wrong = columns.stream()
                .filter(column -> column.findOtherSum().isPresent())
                .toList();
        // Whether the first row is an overall sum at all is told by the columns that hold.
        if (holding > wrong.size()) {
            wrong.forEach(column -> column.findOtherSum().ifPresent(sum -> SumMessage.column(column, sum, findings)));
        }
    }

    private static Addition addition(CardTable table, List<Integer> sums, int column) {
        List<Addition.At> parts = sums.stream()
                .skip(1)
                .map(row -> new Addition.At(row, column, name(table, row)))
                .toList();
        return new Addition(table, new Addition.At(sums.getFirst(), column, name(table, sums.getFirst())), parts);
    }

    private static String name(CardTable table, int row) {
        return table.table()
                .rows()
                .get(row)
                .subProject()
                .orElse(table.table().rows().get(row).label());
    }
}
