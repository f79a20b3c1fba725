package org.gongyak.card.check.money;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import org.gongyak.card.money.Stage;

/** The sources named beside the total cost against those of the plan, where both are about the same whole. */
public final class SourceCost implements Check {
    private static final Pattern SOURCE = Pattern.compile("(?<![가-힣])(?<name>국비|도비|시비|군비|구비|민자|기타)\\s*[:：]?\\s*$");
    /** The name stands right before its amount. */
    private static final int REACH = 8;

    @Override
    public String code() {
        return "money.source-cost";
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
                "총사업비에 적은 재원별 금액이 투자계획 표의 재원별 금액과 같은지 봅니다.",
                "The sources named beside the total cost against those of the plan.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        List<CardTable> plans = CardTable.of(card, Stage.PLANNED);
        String cost = card.project().totalCost().orElse("");
        List<StatedAmount> amounts = StatedAmount.findAll(cost);
        if (plans.size() == 1 && amounts.size() > 1 && isTotal(amounts.getFirst(), plans.getFirst())) {
            Passage passage = Passage.of(CardPath.of("project", "totalCost"), cost);
            amounts.subList(1, amounts.size()).forEach(amount -> look(passage, amount, plans.getFirst(), findings));
        }
    }

    /** Another whole has other parts: that is told by money.total-cost. */
    private static boolean isTotal(StatedAmount whole, CardTable plan) {
        OptionalLong total = plan.total();
        return total.isPresent()
                && whole.mayBe(total.getAsLong(), plan.table().unit().won());
    }

    private static void look(Passage cost, StatedAmount amount, CardTable plan, Findings findings) {
        String before = cost.text().substring(Math.max(0, amount.start() - REACH), amount.start());
        Matcher source = SOURCE.matcher(before);
        if (amount.about() || !source.find()) {
            return;
        }
        findRow(source.group("name"), plan)
                .filter(row -> plan.rowTotal(row).isPresent())
                .filter(row -> !amount.mayBe(
                        plan.rowTotal(row).getAsLong(), plan.table().unit().won()))
                .ifPresent(row ->
                        report(cost.quote(amount.start(), amount.end()), source.group("name"), row, plan, findings));
    }

    /** The row of a source; empty when there are several, as in a plan of several projects. */
    private static Optional<Integer> findRow(String source, CardTable plan) {
        List<Integer> rows = IntStream.range(0, plan.table().rows().size())
                .filter(row -> plan.table().rows().get(row).label().strip().equals(source))
                .boxed()
                .toList();
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }

    private static void report(Quote stated, String source, int row, CardTable plan, Findings findings) {
        String inTable = Won.text(plan.rowTotal(row).orElseThrow(), plan.table().unit());
        List<Quote> cell = plan.columns(Bucket.Kind.TOTAL).stream()
                .map(column -> plan.quote(row, column))
                .toList();
        findings.report(
                stated,
                cell,
                inTable,
                new Message(
                        "총사업비에 적은 금액과 투자계획 표의 금액이 다릅니다(%s). 총사업비에는 %s, 투자계획 표에는 %s입니다. 둘 가운데 틀린 것을 고치십시오."
                                .formatted(source, stated.text(), inTable),
                        "The total cost gives %s of %s, the plan %s. Correct one of them."
                                .formatted(stated.text(), source, inTable)));
    }
}
