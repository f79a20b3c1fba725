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
import org.gongyak.card.money.Unread;

/** A cell of a money table whose text is no amount. */
public final class UnreadCell implements Check {
    /** A cell of words alone, such as 비예산, is meant as words. */
    private static final Pattern DIGIT = Pattern.compile("\\d");

    @Override
    public String code() {
        return "money.unread";
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
        return new Message("금액으로 읽을 수 없는 칸을 봅니다.", "A cell that cannot be read as an amount.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (CardTable table : CardTable.of(subject.card())) {
            for (int row = 0; row < table.table().rows().size(); row++) {
                for (int column = 0; column < table.table().buckets().size(); column++) {
                    if (table.cell(row, column) instanceof Unread unread
                            && DIGIT.matcher(unread.raw()).find()) {
                        report(table.quote(row, column), findings);
                    }
                }
            }
        }
    }

    private static void report(Quote cell, Findings findings) {
        findings.report(
                cell,
                new Message(
                        "‘%s’ 칸을 금액으로 읽을 수 없습니다. 숫자만 적고 설명은 표 아래로 옮기십시오.".formatted(cell.text()),
                        "The cell \"%s\" cannot be read as an amount. Enter figures only; move remarks below the table."
                                .formatted(cell.text())));
    }
}
