package org.gongyak.card.check.money.cell;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Quote;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;
import org.gongyak.card.check.figure.CardTable;

/** Thousands commas that do not stand before three digits: 1,2345 or 12,34. */
public final class CommaPlace implements Check {
    private static final Pattern COMMA = Pattern.compile("\\d,|,\\d");
    private static final Pattern RIGHT = Pattern.compile("[^\\d,]*\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?[^\\d,]*");

    @Override
    public String code() {
        return "money.comma-place";
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
        return new Message("천 단위 쉼표가 세 자리마다 찍혔는지 봅니다.", "Thousands commas that do not stand before three digits.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (CardTable table : CardTable.of(subject.card())) {
            for (int row = 0; row < table.table().rows().size(); row++) {
                for (int column = 0; column < table.table().buckets().size(); column++) {
                    Quote cell = table.quote(row, column);
                    if (COMMA.matcher(cell.text()).find()
                            && !RIGHT.matcher(cell.text()).matches()) {
                        report(cell, findings);
                    }
                }
            }
        }
    }

    private static void report(Quote cell, Findings findings) {
        findings.report(
                cell,
                new Message(
                        "‘%s’의 쉼표가 세 자리마다 찍혀 있지 않습니다. 빠지거나 더 들어간 숫자가 없는지 보고 고치십시오.".formatted(cell.text()),
                        "The commas of \"%s\" do not stand before three digits. See whether a digit is missing or too many."
                                .formatted(cell.text())));
    }
}
