package org.gongyak.card.check.money.cell;

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
        return Severity.NOTE;
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
        for (CardTable table : CardTable.of(subject.card())) {
            if (table.table().unitLabel().isBlank() && table.total().orElse(0) != 0) {
                table.heading()
                        .ifPresent(
                                heading -> report(heading, table.table().unit().label(), findings));
            }
        }
    }

    private static void report(Quote heading, String unit, Findings findings) {
        findings.report(
                heading,
                "(단위: " + unit + ")",
                new Message(
                        "표에 단위가 없어 %s으로 읽었습니다. 표 오른쪽 위에 ‘(단위: %s)’처럼 적으십시오.".formatted(unit, unit),
                        "The table has no unit and was read in %s. Write the unit above it, such as \"(단위: %s)\"."
                                .formatted(unit, unit)));
    }
}
