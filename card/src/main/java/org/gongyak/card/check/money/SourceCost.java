package org.gongyak.card.check.money;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The cost by source named behind the total cost against the rows of the plan: 4,196억 원 (국비 2,307억, 도비 495억). */
public final class SourceCost implements Check {
    private static final Pattern SOURCE = Pattern.compile("(?<label>국비|도비|시비|군비|구비|민자|기타)\\s*[:：]?\\s*$");

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
        return new Message("총사업비에 적은 재원별 금액이 투자계획 표의 재원별 합계와 같은지 봅니다.", "The cost by source against the rows of the plan.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        List<CardTable> plans = CardTable.of(subject.card(), Stage.PLANNED);
        String cost = subject.card().project().totalCost().orElse("");
        if (plans.size() != 1 || plans.getFirst().groups().size() != 1) {
            return;
        }
        CardTable plan = plans.getFirst();
        for (StatedAmount amount : StatedAmount.findAll(cost)) {
            Matcher source = SOURCE.matcher(cost.substring(0, amount.start()));
            if (source.find() && !amount.about()) {
                Passage passage = Passage.of(CardPath.of("project", "totalCost"), cost);
                compare(passage.quote(source.start("label"), amount.end()), source.group("label"), amount, plan, findings);
            }
        }
    }

    private static void compare(Quote stated, String label, StatedAmount amount, CardTable plan, Findings findings) {
        for (int row = 0; row < plan.table().rows().size(); row++) {
            long total = plan.rowTotal(row).orElse(0);
            boolean same = plan.table().rows().get(row).label().replaceAll("\\s", "").equals(label);
            if (same && total != 0 && !amount.mayBe(total, plan.table().unit().won())) {
                report(stated, Won.text(total, plan.table().unit()), plan, row, findings);
            }
        }
    }

    private static void report(Quote stated, String inTable, CardTable plan, int row, Findings findings) {
        CardPath label = CardPath.of("money", plan.index(), "rows", row, "label");
        findings.report(
                stated,
                List.of(Passage.of(label, plan.table().rows().get(row).label()).quote()),
                inTable,
                new Message(
                        "총사업비에 적은 ‘%s’이 투자계획 표의 합계 %s과 다릅니다. 둘 가운데 틀린 것을 고치십시오.".formatted(stated.text(), inTable),
                        "\"%s\" in the total cost differs from the row of the plan (%s). Correct one of them."
                                .formatted(stated.text(), inTable)));
    }
}
