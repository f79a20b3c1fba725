package org.gongyak.card.check.last;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;
import org.gongyak.card.check.figure.Won;
import org.gongyak.card.money.Stage;

/** Less money spent, all years together, than the last card said. */
public final class ExecutedFell implements Check {

    @Override
    public String code() {
        return "last.executed-fell";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.CARD, Need.EARLIER_CARD);
    }

    @Override
    public Message about() {
        return new Message("누적 집행액이 지난 카드보다 줄었는지 봅니다.", "Less money spent in all than the last card said.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        OptionalLong before = executed(subject.earlier());
        for (CardTable table : CardTable.of(subject.card(), Stage.EXECUTED)) {
            OptionalLong now = table.total();
            long slack = table.table().unit().won();
            if (before.isPresent() && now.isPresent() && now.getAsLong() + slack < before.getAsLong()) {
                table.findTotalQuote().ifPresent(quote -> report(quote, table, before.getAsLong(), findings));
            }
        }
    }

    /** Only where one table is given: two cannot be told apart in two cards. */
    private static OptionalLong executed(Card card) {
        List<CardTable> tables = CardTable.of(card, Stage.EXECUTED);
        return tables.size() == 1 ? tables.getFirst().total() : OptionalLong.empty();
    }

    private static void report(Quote now, CardTable table, long before, Findings findings) {
        String last = Won.text(before, table.table().unit());
        String text = Won.text(table.total().orElseThrow(), table.table().unit());
        findings.report(
                now,
                last + " 이상",
                new Message(
                        "누적 집행액이 지난 카드의 %s에서 %s으로 줄었습니다. 쓴 돈은 줄지 않으므로 고치거나 반납·정정 사유를 적으십시오.".formatted(last, text),
                        "The money spent fell from %s in the last card to %s. Correct it, or give the reason."
                                .formatted(last, text)));
    }
}
