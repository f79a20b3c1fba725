package org.gongyak.card.check.money;

import java.math.BigDecimal;
import java.util.Optional;
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
import org.gongyak.card.check.figure.Addition;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.StatedAmount;
import org.gongyak.card.check.figure.Won;
import org.gongyak.card.check.word.Josa;

/** A sum that is the whole project's cost beside years that hold this government's share only. */
public final class MixedBasis implements Check {
    /** Years that make less than one part in this many of the sum are a share, no slip of the pen. */
    private static final int SHARE = 2;

    @Override
    public String code() {
        return "money.mixed-basis";
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
                "계는 총사업비인데 연도별 칸은 우리 부담분만 적은 표인지 봅니다.",
                "A total of the whole project beside years that hold the own share only.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        Card card = subject.card();
        if (AnnualForTotal.find(card).isPresent()) {
            return;
        }
        for (CardTable table : CardTable.of(card)) {
            for (int row = 0; row < table.table().rows().size(); row++) {
                RowSum.find(table, row)
                        .filter(addition -> addition.findOtherSum().isPresent())
                        .filter(addition -> explains(card, addition))
                        .ifPresent(addition -> report(card, addition, findings));
            }
        }
    }

    private static void report(Card card, Addition addition, Findings findings) {
        CardTable table = addition.table();
        Quote total = table.quote(addition.total().row(), addition.total().column());
        String sum = Won.figure(addition.findOtherSum().orElseThrow());
        findings.report(
                total,
                findCost(card).stream().toList(),
                "",
                new Message(
                        "계 %s 총사업비이고 연도별 금액의 합은 %s입니다(%s). 총사업비와 우리 부담분 가운데 하나로 통일하거나 표에 그 뜻을 적으십시오."
                                .formatted(
                                        Josa.topic(total.text()),
                                        sum,
                                        table.table().unit().label()),
                        "The total %s is the whole project's cost, the years add up to %s. Use one basis, or say so below the table."
                                .formatted(total.text(), sum)));
    }

    /** Whether a sum that misses its years is explained by a 총사업비 of which the years hold the smaller part. */
    static boolean explains(Card card, Addition addition) {
        OptionalLong total = addition.table()
                .cell(addition.total().row(), addition.total().column())
                .findWon();
        if (total.isEmpty() || card.project().totalCost().isEmpty()) {
            return false;
        }
        long unit = addition.table().table().unit().won();
        long years = addition.findOtherSum()
                .map(sum -> sum.multiply(BigDecimal.valueOf(unit)).longValue())
                .orElse(total.getAsLong());
        return years * SHARE <= total.getAsLong()
                && StatedAmount.findAll(card.project().totalCost().get()).stream()
                        .anyMatch(stated -> stated.mayBe(total.getAsLong(), unit));
    }

    private static Optional<Quote> findCost(Card card) {
        return card.project()
                .totalCost()
                .map(cost ->
                        Passage.of(CardPath.of("project", "totalCost"), cost).quote());
    }
}
