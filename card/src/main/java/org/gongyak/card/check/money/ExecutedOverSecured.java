package org.gongyak.card.check.money;

import java.util.List;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.money.Stage;

/** More money spent than was ever secured, over all years together. */
public final class ExecutedOverSecured implements Check {

    @Override
    public String code() {
        return "money.executed-over-secured";
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
        return new Message("전 기간을 합하여 집행액이 확보액보다 많은지 봅니다.", "More money spent than secured, all years together.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        List<CardTable> upper = CardTable.of(card, Stage.EXECUTED);
        List<CardTable> lower = CardTable.of(card, Stage.SECURED);
        if (upper.size() == 1 && lower.size() == 1) {
            StageTotals.of(lower.getFirst(), upper.getFirst())
                    .filter(StageTotals::isExceeded)
                    .ifPresent(totals -> report(totals, findings));
        }
    }

    private static void report(StageTotals totals, Findings findings) {
        findings.report(
                totals.upperQuote(),
                List.of(totals.lowerQuote()),
                "",
                new Message(
                        "집행액이 확보액보다 많습니다(전 기간 합계: 집행 %s, 확보 %s). 확보하지 않은 돈은 쓸 수 없으므로 둘 가운데 틀린 것을 고치십시오."
                                .formatted(totals.upperText(), totals.lowerText()),
                        "More is spent (%s) than was secured (%s), all years together. Correct the wrong one."
                                .formatted(totals.upperText(), totals.lowerText())));
    }
}
