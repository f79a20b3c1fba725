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
import org.gongyak.card.money.Bucket;
import org.gongyak.card.money.MoneyCell;
import org.gongyak.card.money.Stage;

/** The total cost named in the head of the card against the total of its plan. */
public final class TotalCost implements Check {

    @Override
    public String code() {
        return "money.total-cost";
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
        return new Message("총사업비와 투자계획 표의 총계가 같은지 봅니다.", "The stated total cost against the total of the plan.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        List<CardTable> plans = CardTable.of(card, Stage.PLANNED);
        String cost = card.project().totalCost().orElse("");
        List<StatedAmount> amounts = StatedAmount.findAll(cost);
        if (plans.size() != 1 || amounts.isEmpty() || AnnualForTotal.find(card).isPresent()) {
            return;
        }
        StatedAmount stated = amounts.getFirst();
        CardTable plan = plans.getFirst();
        OptionalLong total = plan.total();
        if (stated.about() || total.isEmpty() || total.getAsLong() == 0 || standsSomewhere(plan, amounts)) {
            return;
        }
        if (!Thousandfold.isSlip(stated.won(), total.getAsLong())) {
            report(Passage.of(CardPath.of("project", "totalCost"), cost), stated, plan, total.getAsLong(), findings);
        }
    }

    /** Any of the amounts named may be the one the table is about: the whole cost, or the own share of it. */
    private static boolean standsSomewhere(CardTable plan, List<StatedAmount> amounts) {
        long unit = plan.table().unit().won();
        boolean isTotal =
                amounts.stream().anyMatch(amount -> amount.mayBe(plan.total().orElse(0), unit));
        // Sources that make up the whole stand in the table because of the whole: then only the whole is compared.
        List<StatedAmount> candidates = makeUpTheFirst(amounts) ? amounts.subList(0, 1) : amounts;
        return isTotal
                || plan.table().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(MoneyCell::findWon)
                        .flatMapToLong(OptionalLong::stream)
                        .anyMatch(won -> candidates.stream().anyMatch(amount -> amount.mayBe(won, unit)));
    }

    private static boolean makeUpTheFirst(List<StatedAmount> amounts) {
        List<StatedAmount> parts = amounts.subList(1, amounts.size());
        long sum = parts.stream().mapToLong(StatedAmount::won).sum();
        return parts.size() > 1 && amounts.getFirst().mayBe(sum, 1);
    }

    private static void report(Passage cost, StatedAmount stated, CardTable plan, long total, Findings findings) {
        String inTable = Won.text(total, plan.table().unit());
        Quote quote = cost.quote(stated.start(), stated.end());
        findings.report(
                quote,
                findTotal(plan, total),
                inTable,
                new Message(
                        "총사업비와 투자계획의 총계가 다릅니다. 총사업비는 %s, 투자계획 표는 %s입니다. 둘 가운데 틀린 것을 고치거나 차이를 표 아래에 적으십시오."
                                .formatted(quote.text(), inTable),
                        "The total cost (%s) and the total of the plan (%s) differ. Correct one of them, or explain the difference."
                                .formatted(quote.text(), inTable)));
    }

    private static List<Quote> findTotal(CardTable plan, long total) {
        for (int row = 0; row < plan.table().rows().size(); row++) {
            for (int column : plan.columns(Bucket.Kind.TOTAL)) {
                OptionalLong won = plan.cell(row, column).findWon();
                if (won.isPresent() && won.getAsLong() == total) {
                    return List.of(plan.quote(row, column));
                }
            }
        }
        return List.of();
    }
}
