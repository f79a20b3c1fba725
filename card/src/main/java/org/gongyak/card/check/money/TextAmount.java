package org.gongyak.card.check.money;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.Won;
import org.gongyak.card.money.Stage;

/** The amount of a budget named in the text against the tables, after conversion of units. */
public final class TextAmount implements Check {

    @Override
    public String code() {
        return "money.text-amount";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD);
    }

    @Override
    public Message about() {
        return new Message(
                "글에 적은 예산액이 확보·집행 표의 금액과 같은지 단위를 맞추어 봅니다.",
                "The amount of a budget in the text against the table, units converted.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<BudgetStatement> statements = BudgetStatement.listOf(subject);
        for (BudgetStatement statement : statements) {
            List<CardTable> tables = CardTable.of(subject.card()).stream()
                    .filter(table -> table.table().stage() == (statement.spent() ? Stage.EXECUTED : Stage.SECURED))
                    .toList();
            boolean single = statements.size() == 1 && tables.size() == 1;
            if (tables.stream().noneMatch(table -> new BudgetMatch(table, statement).standsSomewhere())) {
                tables.stream()
                        .map(table -> findContradiction(statement, table, single))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .filter(cell -> !Thousandfold.isSlip(statement.amount().won(), cell.won()))
                        .ifPresent(cell -> report(statement, cell, tables.getFirst(), findings));
            }
        }
    }

    /** The cell that a sentence contradicts: the year's or the whole table's money is less, or there is no other amount to be meant. */
    static Optional<BudgetMatch.CellAmount> findContradiction(
            BudgetStatement statement, CardTable table, boolean single) {
        BudgetMatch match = new BudgetMatch(table, statement);
        Optional<BudgetMatch.CellAmount> only = match.onlyAmount();
        if (only.isPresent() && single) {
            return only;
        }
        OptionalLong total = table.total();
        boolean more = total.isPresent()
                && statement.amount().won()
                        > total.getAsLong() + table.table().unit().won();
        return more ? only.or(() -> totalCell(table, total.getAsLong())) : Optional.empty();
    }

    private static Optional<BudgetMatch.CellAmount> totalCell(CardTable table, long total) {
        for (int row = 0; row < table.table().rows().size(); row++) {
            for (int column = 0; column < table.table().buckets().size(); column++) {
                OptionalLong won = table.cell(row, column).findWon();
                if (won.isPresent() && won.getAsLong() == total) {
                    return Optional.of(new BudgetMatch.CellAmount(total, table.quote(row, column)));
                }
            }
        }
        return Optional.empty();
    }

    private static void report(
            BudgetStatement statement, BudgetMatch.CellAmount cell, CardTable table, Findings findings) {
        String inTable = Won.text(cell.won(), table.table().unit());
        Quote quote = statement.quote();
        findings.report(
                quote,
                List.of(cell.quote()),
                inTable,
                new Message(
                        "글과 표의 금액이 다릅니다. 글은 %d년 %s %s, %s 표는 %s입니다. 둘 가운데 틀린 것을 고치거나 소명을 적으십시오."
                                .formatted(
                                        statement.year(),
                                        statement.budget(),
                                        statement.amountText(),
                                        StageWords.korean(table),
                                        inTable),
                        "Text and table name different amounts (%s, %s). Correct one of them, or explain."
                                .formatted(statement.amountText(), inTable)));
    }
}
