package org.gongyak.card.check.money.cell;

import java.util.ArrayList;
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
import org.gongyak.card.money.Blank;

/** A lone dash, which says neither blank nor 0. */
public final class Dash implements Check {

    @Override
    public String code() {
        return "money.dash";
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
        return new Message("‘-’만 있어 빈칸인지 0원인지 알 수 없는 칸을 봅니다.", "A lone dash that may mean blank or 0.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (CardTable table : CardTable.of(subject.card())) {
            List<Quote> dashes = new ArrayList<>();
            for (int row = 0; row < table.table().rows().size(); row++) {
                for (int column = 0; column < table.table().buckets().size(); column++) {
                    if (table.cell(row, column) instanceof Blank blank && blank.isDash()) {
                        dashes.add(table.quote(row, column));
                    }
                }
            }
            report(dashes, findings);
        }
    }

    /** One finding a table: who writes dashes writes many. */
    private static void report(List<Quote> dashes, Findings findings) {
        if (dashes.isEmpty()) {
            return;
        }
        Quote first = dashes.getFirst();
        findings.report(
                first,
                dashes.subList(1, dashes.size()),
                "",
                new Message(
                        "‘%s’만으로는 빈칸인지 0원인지 알 수 없습니다(%d칸). 칸을 지우거나 0을 넣으십시오.".formatted(first.text(), dashes.size()),
                        "\"%s\" may mean blank or 0 (%d cells). Clear the cell or enter 0."
                                .formatted(first.text(), dashes.size())));
    }
}
