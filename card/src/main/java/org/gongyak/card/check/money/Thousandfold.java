package org.gongyak.card.check.money;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.StatedAmount;
import org.gongyak.card.check.figure.Won;
import org.gongyak.card.money.Stage;

/** The same figure a thousand times too large or too small: a slip of unit between text and table, or between two tables. */
public final class Thousandfold implements Check {
    private static final long FACTOR = 1_000;
    /** A figure is the same when it differs by less than one part in this many. */
    private static final long EXACTNESS = 1_000;

    @Override
    public String code() {
        return "money.thousandfold";
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
                "글과 표, 계획과 확보·집행의 금액이 단위를 잘못 써 1,000배 차이 나는지 봅니다.",
                "Amounts that differ a thousandfold between text and table or between two tables.");
    }

    /** Whether one amount is a thousand times the other. */
    static boolean isSlip(long one, long other) {
        long less = Math.min(Math.abs(one), Math.abs(other));
        long more = Math.max(Math.abs(one), Math.abs(other));
        return less > 0 && Math.abs(more - less * FACTOR) <= more / EXACTNESS;
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        budgets(subject, findings);
        totalCost(card, findings);
        for (CardTable plan : CardTable.of(card, Stage.PLANNED)) {
            for (CardTable other : CardTable.of(card)) {
                if (other.table().stage() != Stage.PLANNED) {
                    cells(plan, other, findings);
                }
            }
        }
    }

    private static void budgets(Subject subject, Findings findings) {
        List<BudgetStatement> statements = BudgetStatement.listOf(subject);
        for (BudgetStatement statement : statements) {
            for (CardTable table : CardTable.of(subject.card())) {
                if (table.table().stage() != Stage.PLANNED) {
                    slipOf(statement.amount().won(), statement.quote(), table, findings);
                }
            }
        }
    }

    private static void totalCost(Card card, Findings findings) {
        String cost = card.project().totalCost().orElse("");
        List<StatedAmount> stated = StatedAmount.findAll(cost);
        if (!stated.isEmpty()) {
            Passage passage = Passage.of(CardPath.of("project", "totalCost"), cost);
            StatedAmount first = stated.getFirst();
            CardTable.of(card, Stage.PLANNED)
                    .forEach(table -> slipOf(first.won(), passage.quote(first.start(), first.end()), table, findings));
        }
    }

    private static void slipOf(long won, Quote quote, CardTable table, Findings findings) {
        if (table.holds(won)) {
            return;
        }
        for (int row = 0; row < table.table().rows().size(); row++) {
            for (int column = 0; column < table.table().buckets().size(); column++) {
                OptionalLong cell = table.cell(row, column).findWon();
                if (cell.isPresent() && isSlip(won, cell.getAsLong())) {
                    report(
                            table.quote(row, column),
                            quote,
                            Won.text(cell.getAsLong(), table.table().unit()),
                            findings);
                    return;
                }
            }
        }
    }

    /** Compares the sums, or the same cell of two tables of the same columns; one finding a pair of tables is enough. */
    private static void cells(CardTable plan, CardTable other, Findings findings) {
        if (!plan.table().buckets().equals(other.table().buckets())) {
            return;
        }
        int rows = Math.min(plan.table().rows().size(), other.table().rows().size());
        for (int row = 0; row < rows; row++) {
            boolean same = plan.table().rows().get(row).level()
                    == other.table().rows().get(row).level();
            for (int column = 0; same && column < plan.table().buckets().size(); column++) {
                OptionalLong planned = plan.cell(row, column).findWon();
                OptionalLong stated = other.cell(row, column).findWon();
                if (planned.isPresent() && stated.isPresent() && isSlip(planned.getAsLong(), stated.getAsLong())) {
                    String amount = Won.text(stated.getAsLong(), other.table().unit());
                    report(other.quote(row, column), plan.quote(row, column), amount, findings);
                    return;
                }
            }
        }
    }

    private static void report(Quote cell, Quote other, String amount, Findings findings) {
        findings.report(
                cell,
                List.of(other),
                "",
                new Message(
                        "같은 금액이 1,000배 차이 납니다(표 %s, 다른 곳 ‘%s’). 천원과 백만원 같은 단위를 확인하여 틀린 쪽을 고치십시오."
                                .formatted(amount, other.text()),
                        "The same amount differs a thousandfold (table %s, elsewhere \"%s\"). Check the units and correct one of them."
                                .formatted(amount, other.text())));
    }
}
