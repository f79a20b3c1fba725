package org.gongyak.card.check.summary;

import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.Message;
import org.gongyak.card.check.Findings;
import org.gongyak.card.check.Grid;
import org.gongyak.card.check.Passage;
import org.gongyak.card.check.figure.Won;

/** The rows and columns of totals of a table, each with the ways to read it. */
final class SheetSums {
    /** Totals times cells; a ledger of a whole province stays far below. */
    private static final long MOST_WORK = 3_000_000;

    private SheetSums() {}

    static List<List<Reading>> of(Grid grid) {
        Sheet sheet = new Sheet(grid);
        List<List<Reading>> all = new ArrayList<>();
        AcrossTotals across = new AcrossTotals(sheet);
        DownTotals down = new DownTotals(sheet);
        long cells = (long) sheet.rows() * sheet.columns();
        if ((across.count() + down.count()) * cells <= MOST_WORK) {
            all.addAll(across.all());
            all.addAll(down.all());
        }
        return all;
    }

    static void report(Line line, Findings findings) {
        String sum = Won.figure(line.sum());
        String stated = line.total().text().strip();
        findings.report(
                line.total().quote(),
                line.parts().stream().map(Passage::quote).toList(),
                sum,
                new Message(
                        "%s의 합계가 맞지 않습니다. 더하면 %s인데 계는 %s입니다. 계나 금액을 고치십시오.".formatted(line.where(), sum, stated),
                        "This total does not add up: the parts make %s, the total says %s. Correct the total or a part."
                                .formatted(sum, stated)));
    }
}
