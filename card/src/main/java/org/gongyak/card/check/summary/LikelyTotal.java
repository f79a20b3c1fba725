package org.gongyak.card.check.summary;

import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Grid;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** A total that nothing else in the table confirms, missed by so little that it must be meant to be the sum. */
public final class LikelyTotal implements Check {

    @Override
    public String code() {
        return "summary.likely-total";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message("계 하나만 있는 표에서 합이 조금 어긋나는지 봅니다.", "A lone total that its parts miss by little.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Grid grid : subject.grids()) {
            SheetSums.of(grid).stream()
                    .flatMap(readings -> Reading.best(readings).stream())
                    .filter(reading -> reading.lines().size() == 1)
                    .flatMap(reading -> reading.wrong().stream())
                    .filter(line -> line.addends().size() > 2 && line.isNear())
                    .forEach(line -> SheetSums.report(line, findings));
        }
    }
}
