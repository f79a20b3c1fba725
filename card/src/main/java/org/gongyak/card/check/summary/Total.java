package org.gongyak.card.check.summary;

import java.util.Set;
import org.gongyak.card.Message;
import org.gongyak.card.check.Check;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Grid;
import org.gongyak.card.check.Need;
import org.gongyak.card.check.Severity;
import org.gongyak.card.check.Subject;

/** Totals of a table that are not the sum of their parts, across or down, where the rest of the table shows how it adds up. */
public final class Total implements Check {

    @Override
    public String code() {
        return "summary.total";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TEXT);
    }

    @Override
    public Message about() {
        return new Message("총괄표의 계가 각 항목의 합과 같은지 가로세로로 봅니다.", "Totals of a table that are not the sum of their parts.");
    }

    @Override
    public void look(Subject subject, Findings findings) {
        for (Grid grid : subject.grids()) {
            SheetSums.of(grid).stream()
                    .flatMap(readings -> Reading.wrong(readings).stream())
                    .forEach(line -> SheetSums.report(line, findings));
        }
    }
}
