package org.gongyak.card.check.money.cell;

import java.util.List;
import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;

/** A money table without its unit line. */
public final class UnitMissing implements Check {

    @Override
    public String code() {
        return "money.unit-missing";
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
        return new Message("금액 표에 단위가 적혀 있는지 봅니다.", "A money table without its unit.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<CardTable> tables = CardTable.of(subject.card());
        boolean told =
                tables.stream().anyMatch(table -> !table.table().unitLabel().isBlank());
        for (CardTable table : tables) {
            // Where one unit line is given for several tables it holds for all of them.
            if (!told && table.total().orElse(0) != 0) {
                table.heading().ifPresent(heading -> report(heading, findings));
            }
        }
    }

    private static void report(Quote heading, Findings findings) {
        findings.report(
                heading,
                "(단위: 백만원)",
                new Message(
                        "금액 표에 단위가 없습니다. 표 오른쪽 위에 ‘(단위: 백만원)’처럼 적으십시오.",
                        "The money table has no unit. Write it above the table, such as \"(단위: 백만원)\"."));
    }
}
