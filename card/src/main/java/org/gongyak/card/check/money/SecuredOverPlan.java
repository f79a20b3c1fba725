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

/** More money secured than planned, over all years together. */
public final class SecuredOverPlan implements Check {

    @Override
    public String code() {
        return "money.secured-over-plan";
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
        return new Message("전 기간을 합하여 확보액이 계획액보다 많은지 봅니다.", "More money secured than planned, all years together.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        List<CardTable> upper = CardTable.of(card, Stage.SECURED);
        List<CardTable> lower = CardTable.of(card, Stage.PLANNED);
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
                        "확보액이 계획액보다 많습니다(전 기간 합계: 확보 %s, 계획 %s). 투자계획을 변경했으면 고쳐 적고, 아니면 소명을 적으십시오."
                                .formatted(totals.upperText(), totals.lowerText()),
                        "More is secured (%s) than planned (%s), all years together. Update the plan if it was changed, or explain."
                                .formatted(totals.upperText(), totals.lowerText())));
    }
}
