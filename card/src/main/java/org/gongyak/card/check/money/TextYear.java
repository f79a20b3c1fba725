package org.gongyak.card.check.money;

import java.util.List;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.money.Stage;

/** The year of a budget named in the text against the column in which the table has the amount. */
public final class TextYear implements Check {
    private static final String CARRY_OVER = "이월";

    @Override
    public String code() {
        return "money.text-year";
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
                "글에 적은 예산의 연도와 확보·집행 표의 연도가 같은지 봅니다.",
                "The year of a budget in the text against its column in the table.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<BudgetStatement> statements = BudgetStatement.listOf(subject);
        if (statements.isEmpty()) {
            return;
        }
        boolean carried =
                subject.passages().stream().anyMatch(passage -> passage.text().contains(CARRY_OVER));
        for (BudgetStatement statement : statements) {
            for (CardTable table : CardTable.of(subject.card())) {
                if (table.table().stage() != Stage.PLANNED) {
                    compare(statement, new BudgetMatch(table, statement), carried, findings);
                }
            }
        }
    }

    private static void compare(BudgetStatement statement, BudgetMatch match, boolean carried, Findings findings) {
        List<BudgetMatch.Hit> hits = match.hits();
        if (match.ownColumn().isEmpty() || match.standsInItsYear() || hits.isEmpty()) {
            return;
        }
        BudgetMatch.Hit hit = hits.getFirst();
        boolean spentLater = match.table().table().stage() == Stage.EXECUTED || carried;
        if (hit.year() > statement.year() && spentLater) {
            return;
        }
        String unit = match.table().table().unit().label();
        String cell = hit.quote().text() + unit;
        findings.report(
                statement.quote(),
                List.of(hit.quote()),
                "",
                new Message(
                        ("글과 표의 연도가 다릅니다. 글은 %d년 %s %s, %s 표는 %d년 %s입니다. " + "회계연도 기준이면 %d년 칸으로 옮기고, 아니면 소명을 적으십시오.")
                                .formatted(
                                        statement.year(),
                                        statement.budget(),
                                        statement.amountText(),
                                        StageWords.korean(match.table()),
                                        hit.year(),
                                        cell,
                                        statement.year()),
                        "Text and table name different years (%d, %d). Move the amount to the fiscal year's column, or explain."
                                .formatted(statement.year(), hit.year())));
    }
}
