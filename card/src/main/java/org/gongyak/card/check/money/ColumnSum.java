package org.gongyak.card.check.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.Addition;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.RowGroup;
import org.gongyak.card.money.MoneyRow;

/** The sum row of each project against its sources, column by column. */
public final class ColumnSum implements Check {

    @Override
    public String code() {
        return "money.column-sum";
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
        return new Message(
                "투자계획·확보·집행 표의 계 행이 재원별 금액의 합과 같은지 세부사업마다 봅니다.",
                "The sum row of a money table against its sources, for each project.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (CardTable table : CardTable.of(subject.card())) {
            for (RowGroup group : table.groups()) {
                group.sum().ifPresent(sum -> columns(table, sum, group.sources(), findings));
            }
        }
    }

    private static void columns(CardTable table, int sum, List<Integer> sources, Findings findings) {
        for (int column = 0; column < table.table().buckets().size(); column++) {
            Addition all = addition(table, sum, sources, column);
            // A line such as "(특별교부세)" may be part of the line above it: then the sum holds without it.
            Addition withoutInner = addition(
                    table,
                    sum,
                    sources.stream().filter(row -> !isInner(table, row)).toList(),
                    column);
            Optional<BigDecimal> other = all.findOtherSum();
            if (other.isPresent() && !withoutInner.holds()) {
                SumMessage.column(all, other.get(), findings);
            }
        }
    }

    private static Addition addition(CardTable table, int sum, List<Integer> sources, int column) {
        List<Addition.At> parts = sources.stream()
                .map(row -> new Addition.At(row, column, label(table, row)))
                .toList();
        return new Addition(table, new Addition.At(sum, column, label(table, sum)), parts);
    }

    private static String label(CardTable table, int row) {
        return table.table().rows().get(row).label();
    }

    private static boolean isInner(CardTable table, int row) {
        MoneyRow line = table.table().rows().get(row);
        return line.label().startsWith("(") || line.label().startsWith("-");
    }
}
